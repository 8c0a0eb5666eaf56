// A measure over time: against its target and baseline, broken where its definition changed, with the days on which
// actions were completed beneath.
import type * as Plot from '@observablehq/plot'
import { daysBetween, type Day } from '../../domain/day.ts'
import type { FigureStanding } from '../../domain/events/measures.ts'
import { figureStandingWords, periodWords, shownFigure } from '../../domain/figure-words.ts'
import { shownValue } from '../../domain/measure-words.ts'
import { isMixed, trendOf, trendWords, type DrawnTrend, type Trend } from '../../domain/pictures/trend.ts'
import { dayAxis, paper, roomFor, timeOf, valueAxis, words } from './axes.ts'
import { firstAndLast } from './day-ticks.ts'
import { completionMark, redefinitionMark, rowHeight } from './day-marks.ts'
import { drawn, type Drawings } from './drawn.ts'
import type { PictureMatter } from './picture.tsx'
import { referenceLines } from './reference-lines.ts'

export async function trendPicture(all: Trend): Promise<PictureMatter> {
  const trend = trendOf(all)
  const { figures, definition } = trend
  const mixed = isMixed(figures)
  return {
    sentence: trendWords(trend),
    table: {
      columns: [
        { text: 'Period' },
        { text: unitOf(definition) || 'Figure', numeric: true },
        { text: 'Provisional or final' },
        { text: 'Definition', numeric: true },
        ...(mixed ? [{ text: 'Comes from' }] : []),
      ],
      rows: figures.map(figure => [
        periodWords(figure.period),
        shownFigure(figure, definition),
        figureStandingWords[figure.standing],
        String(figure.version),
        ...(mixed ? [figure.counted ? 'Workforce count' : 'Recorded figure'] : []),
      ]),
    },
    drawings: figures.length === 0 ? null : await draw(trend),
  }
}

/** Nothing where the values say it themselves. */
const unitOf = ({ unit, shownAs }: Trend['definition']) =>
  shownAs === 'per-cent' && unit.trim() === '%' ? '' : unit

const matter = { x: 'on', y: 'value', className: 'app-picture__matter' } as const
/** The newest; all are said in the sentence. */
const mostCompletions = 6

function draw(trend: DrawnTrend): Promise<Drawings> {
  const { figures, redefined, definition } = trend
  const points = figures.map(({ period, ...figure }) => ({ ...figure, on: timeOf(period.to) }))
  const shown = points.filter(({ value }) => value !== null)
  const completed = trend.completed.toSorted((a, b) => (a.on < b.on ? -1 : 1)).slice(-mostCompletions)
  const days = [
    ...figures.map(({ period }) => period.to),
    ...redefined.map(({ from }) => from),
    ...completed.map(({ on }) => on),
  ]
  const [from, to] = firstAndLast(days)
  /** How far along the picture a day is, from 0 to 1. */
  const along = (day: Day) => daysBetween(from, day) / Math.max(1, daysBetween(from, to))
  const shownWhole = (value: number) => shownValue(value, { ...definition, decimals: 0 })

  const mixed = isMixed(figures)

  return drawn((plot, { width, narrow }) => {
    const top = 44 + redefined.length * rowHeight
    const bottom = 44 + completed.length * rowHeight
    const frame = narrow ? 200 : 240
    const lines = referenceLines(plot, { trend, narrow, frame, to })
    const [left, right] = [roomFor(lines.domain.map(shownWhole)), roomFor(lines.said)]
    return {
      height: top + frame + bottom,
      marginLeft: left,
      marginRight: right,
      marginTop: top,
      marginBottom: bottom,
      x: { type: 'utc', domain: [timeOf(from), timeOf(to)], inset: 8 },
      y: { domain: lines.domain },
      marks: [
        valueAxis(plot, { counted: unitOf(definition), shown: shownWhole, left, top }),
        lines.marks,
        redefined.map((change, row) => redefinitionMark(plot, change, { row, along, narrow })),
        completed.map((done, row) => completionMark(plot, done, { row, along, narrow })),
        dayAxis(plot, { from, to, room: width - left - right }),
        plot.line(
          points.filter(({ counted }) => !mixed || !counted),
          { ...matter, z: 'version', strokeWidth: 2.5 },
        ),
        ...[false, true].map(counted =>
          marksOf(
            plot,
            shown.filter(point => point.counted === counted),
            counted,
          ),
        ),
        plot.text(
          points.filter(({ value }) => value === null),
          {
            ...words,
            x: 'on',
            frameAnchor: 'bottom',
            dy: -10,
            text: () => 'c',
          },
        ),
      ],
    }
  })
}

interface Point {
  on: Date
  value: number | null
  standing: FigureStanding
}

/** Squares for counts of a day, circles for all else; hollow where they are provisional. */
function marksOf(plot: typeof Plot, points: readonly Point[], counted: boolean): Plot.Markish {
  const symbol = counted ? ('square' as const) : ('circle' as const)
  const [final, provisional] = (['final', 'provisional'] as const).map(standing =>
    points.filter(point => point.standing === standing),
  )
  return [
    plot.dot(final, {
      ...matter,
      symbol,
      r: counted ? 6 : 3.5,
      fill: 'currentColor',
      ...(counted && { stroke: paper, strokeWidth: 1.5 }),
    }),
    plot.dot(provisional, {
      ...matter,
      symbol,
      r: counted ? 6 : 4.5,
      fill: paper,
      stroke: 'currentColor',
      strokeWidth: 2,
    }),
  ]
}
