// How cases lie among workers, a role a row: a box for the middle half of them, a thick line at the median, a diamond
// at the most that one holds. What is withheld is said in its row.
import type * as Plot from '@observablehq/plot'
import { suppressedMark } from '../../domain/figure-words.ts'
import { inFull } from '../../domain/number-words.ts'
import {
  distributionSentence,
  isWithheld,
  knownRow,
  type Distribution,
  type Box,
  type DistributionRow,
  type KnownRow,
} from '../../domain/pictures/distribution.ts'
import { plural } from '../../domain/wording.ts'
import { words } from './axes.ts'
import { drawn, type Drawings } from './drawn.ts'
import type { PictureMatter } from './picture.tsx'

const columns = ['count', 'median', 'lowerQuartile', 'upperQuartile', 'maximum', 'aboveLimit'] as const
const columnWords: Record<(typeof columns)[number], string> = {
  count: 'Hold a case',
  median: 'Median',
  lowerQuartile: 'Lower quartile',
  upperQuartile: 'Upper quartile',
  maximum: 'Most',
  aboveLimit: 'Above the limit',
}

export async function distributionPicture(distribution: Distribution): Promise<PictureMatter> {
  const { rows } = distribution
  return {
    sentence: distributionSentence(distribution),
    table: {
      columns: [{ text: 'Role' }, ...columns.map(column => ({ text: columnWords[column], numeric: true }))],
      rows: rows.map(row => [row.name, ...columns.map(column => numberOf(row, row[column]))]),
    },
    drawings: rows.length === 0 ? null : await draw(distribution),
  }
}

/** The median of nobody is not withheld: there is none. */
const numberOf = ({ count }: DistributionRow, value: number | null) =>
  value !== null ? inFull(value) : count === 0 ? '–' : suppressedMark

function draw({ rows, caseLimit }: Distribution): Promise<Drawings> {
  const known = rows.flatMap(row => knownRow(row) ?? [])
  const boxed = known.flatMap(({ box, ...row }) => (box ? { ...row, ...box } : []))
  const medianAlone = known.filter(({ box }) => box === null)
  const without = rows.filter(row => knownRow(row) === null)
  const most = Math.max(
    caseLimit,
    ...known.map(({ median }) => median),
    ...boxed.map(({ maximum }) => maximum),
  )
  return drawn((plot, { width, narrow }) => {
    const [left, right] = [narrow ? 12 : 220, 34]
    const row = narrow ? 74 : 52
    const top = narrow ? 84 : 68
    const down = narrow ? 10 : 0 // Where there is no room at the side, a row begins with its name.
    const below = narrow ? 22 : 0 // Lines begin beneath it, so that none runs through its words.
    const pixels = (width - left - right) / most
    /** Words of the row would stand on the line of the limit, which makes way for them. */
    const isTouching = ({ median, maximum }: DistributionRow) => {
      const beyond = (caseLimit - (maximum ?? median ?? 0)) * pixels
      return beyond >= 0 && beyond < (median === null ? 150 : 14 + 8 * inFull(maximum ?? median).length)
    }
    const limit = (of: readonly DistributionRow[], insets: { insetTop: number; insetBottom?: number }) =>
      plot.tickX(of, { x: () => caseLimit, y: 'name', strokeDasharray: '7 4', strokeWidth: 1.75, ...insets })
    const name = ({ name, count }: DistributionRow) =>
      count === null || count === 0 ? name : `${name}${narrow ? ': ' : '\n'}${plural(count, 'worker')}`
    const medians = plot.text(known, {
      ...words,
      x: 'median',
      y: 'name',
      text: ({ median }: KnownRow) => inFull(median),
      dy: down - 20,
      fontWeight: 'bold',
    })
    const beside = { ...words, y: 'name', dy: down, dx: 9, textAnchor: 'start' } as const
    return {
      height: rows.length * row + top + 62,
      marginLeft: left,
      marginRight: right,
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
        plot.text([`Box: the middle half. Thick line: median.${narrow ? '\n' : ' '}Diamond: the most.`], {
          ...words,
          frameAnchor: 'top-left',
          textAnchor: 'start',
          lineHeight: 1.2,
          dx: 2 - left,
          dy: 6 - top,
        }),
        plot.tickX(rows, { x: () => 0, y: 'name', insetTop: below }),
        limit(
          rows.filter(row => !isTouching(row)),
          { insetTop: below },
        ),
        limit(rows.filter(isTouching), { insetTop: below, insetBottom: row / 2 - down + 11 }),
        limit(rows.filter(isTouching), { insetTop: row / 2 + down + 11 }),
        plot.ruleX([caseLimit], { strokeWidth: 1.75, insetTop: -8, insetBottom: rows.length * row }),
        plot.text([caseLimit], {
          ...words,
          x: caseLimit,
          frameAnchor: 'top',
          dy: -20,
          text: () => `Limit ${inFull(caseLimit)}`,
        }),
        spread(plot, boxed, down, (row - 20) / 2),
        tickAt(plot, known, down, (row - 20) / 2),
        medians,
        plot.text(boxed, { ...beside, x: 'maximum', text: ({ maximum }: Box) => inFull(maximum) }),
        plot.text(medianAlone, { ...beside, x: 'median', text: () => suppressedMark }),
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
        plot.text(without, {
          ...words,
          y: 'name',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: 10,
          dy: down,
          text: (row: DistributionRow) =>
            isWithheld(row) ? `${suppressedMark}: withheld` : 'Nobody holds a case',
        }),
      ],
    }
  })
}

/** From the quarter with the fewest cases to the one with the most, and on to the one worker with the most. */
function spread(plot: typeof Plot, boxed: readonly Box[], dy: number, inset: number): Plot.Markish {
  const row = { y: 'name', dy, className: 'app-picture__matter' } as const
  const half = { insetTop: inset, insetBottom: inset }
  return [
    plot.ruleY(boxed, { ...row, x1: 'upperQuartile', x2: 'maximum', strokeWidth: 1.75 }),
    plot.barX(boxed, {
      ...row,
      ...half,
      x1: 'lowerQuartile',
      x2: 'upperQuartile',
      fill: 'currentColor',
      fillOpacity: 0.15,
      stroke: 'currentColor',
      strokeWidth: 1.75,
    }),
    plot.dot(boxed, { ...row, x: 'maximum', symbol: 'diamond', r: 5.5, fill: 'currentColor' }),
  ]
}

const tickAt = (plot: typeof Plot, known: readonly KnownRow[], dy: number, inset: number): Plot.Markish =>
  plot.tickX(known, {
    ...{ y: 'name', x: 'median', dy, className: 'app-picture__matter' },
    ...{ insetTop: inset - 4, insetBottom: inset - 4, strokeWidth: 4.5 },
  })
