// How cases lie among workers, a role a row: a box for the middle half of them, a thick line at the median, a diamond
// at the most that one holds. What is withheld is said in its row.
import type * as Plot from '@observablehq/plot'
import { suppressedMark } from '../../domain/figure-words.ts'
import { inFull } from '../../domain/number-words.ts'
import {
  distributionSentence,
  knownRow,
  type Distribution,
  type KnownRow,
} from '../../domain/pictures/distribution.ts'
import { words } from './axes.ts'
import { drawn, type Drawings } from './drawn.ts'
import type { PictureMatter } from './picture.tsx'

const columns = ['count', 'median', 'lowerQuartile', 'upperQuartile', 'maximum', 'aboveLimit'] as const
const columnWords: Record<(typeof columns)[number], string> = {
  count: 'Workers',
  median: 'Median',
  lowerQuartile: 'Lower quartile',
  upperQuartile: 'Upper quartile',
  maximum: 'Most',
  aboveLimit: 'Above the limit',
}

export async function distributionPicture(distribution: Distribution): Promise<PictureMatter> {
  const { rows, smallNumberLimit } = distribution
  return {
    sentence: distributionSentence(distribution),
    table: {
      columns: [{ text: 'Role' }, ...columns.map(column => ({ text: columnWords[column], numeric: true }))],
      rows: rows.map(row => [
        row.name,
        ...columns.map(column => (row[column] === null ? suppressedMark : inFull(row[column]))),
      ]),
    },
    drawings: rows.length === 0 ? null : await draw(distribution, smallNumberLimit),
  }
}

function draw({ rows, caseLimit }: Distribution, smallNumberLimit: number): Promise<Drawings> {
  const known = rows.flatMap(row => knownRow(row) ?? [])
  const withheld = rows.filter(row => knownRow(row) === null)
  const most = Math.max(caseLimit, ...known.map(({ maximum }) => maximum))
  return drawn((plot, { narrow }) => {
    const left = narrow ? 12 : 220
    const row = narrow ? 74 : 52
    const top = 48
    const down = narrow ? 10 : 0 // Where there is no room at the side, a row begins with its name.
    const name = ({ name, count }: { name: string; count: number | null }) =>
      count === null ? name : `${name}${narrow ? ': ' : '\n'}${count} ${count === 1 ? 'worker' : 'workers'}`
    const number = (of: 'median' | 'maximum', dy: number) =>
      plot.text(known, {
        ...words,
        x: of,
        y: 'name',
        text: (row: KnownRow) => inFull(row[of]),
        dy: down + dy,
        dx: of === 'maximum' ? 9 : 0,
        textAnchor: of === 'maximum' ? 'start' : 'middle',
        fontWeight: of === 'median' ? 'bold' : 'normal',
      })
    return {
      height: rows.length * row + top + 62,
      marginLeft: left,
      marginRight: 34,
      marginTop: top,
      marginBottom: 62,
      x: { domain: [0, most], nice: true },
      y: { type: 'band', domain: rows.map(({ name }) => name), padding: 0, axis: null },
      marks: [
        plot.gridX({ strokeOpacity: 0.15, ticks: narrow ? 4 : 8 }),
        plot.axisX({ label: null, ticks: narrow ? 4 : 8, tickSize: 0, fontSize: 14 }),
        plot.text(['Cases held by one worker'], {
          ...words,
          frameAnchor: 'bottom-left',
          textAnchor: 'start',
          dy: 48,
        }),
        plot.ruleX([0]),
        plot.ruleX([caseLimit], { strokeDasharray: '7 4', strokeWidth: 1.75, insetTop: -8 }),
        plot.text([caseLimit], {
          ...words,
          x: caseLimit,
          frameAnchor: 'top',
          dy: -20,
          text: () => `Limit ${inFull(caseLimit)}`,
        }),
        spread(plot, known, down, (row - 20) / 2),
        number('median', -20),
        number('maximum', 0),
        plot.text(rows, {
          ...words,
          y: 'name',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: 2 - left,
          dy: narrow ? -26 : 0,
          lineHeight: 1.2,
          text: name,
        }),
        plot.text(withheld, {
          ...words,
          y: 'name',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: 10,
          dy: down,
          text: () => `${suppressedMark}: withheld (fewer than ${smallNumberLimit})`,
        }),
      ],
    }
  })
}

/** From the quarter with the fewest cases to the one with the most, and on to the one worker with the most. */
function spread(plot: typeof Plot, known: readonly KnownRow[], dy: number, inset: number): Plot.Markish {
  const row = { y: 'name', dy, className: 'app-picture__matter' } as const
  const half = { insetTop: inset, insetBottom: inset }
  return [
    plot.ruleY(known, { ...row, x1: 'upperQuartile', x2: 'maximum', strokeWidth: 1.75 }),
    plot.barX(known, {
      ...row,
      ...half,
      x1: 'lowerQuartile',
      x2: 'upperQuartile',
      fill: 'currentColor',
      fillOpacity: 0.15,
      stroke: 'currentColor',
      strokeWidth: 1.75,
    }),
    plot.tickX(known, { ...row, insetTop: inset - 4, insetBottom: inset - 4, x: 'median', strokeWidth: 4.5 }),
    plot.dot(known, { ...row, x: 'maximum', symbol: 'diamond', r: 5.5, fill: 'currentColor' }),
  ]
}
