// A measure over time: against its target and baseline, broken where its definition changed, with the days on which
// actions were completed beneath.
import { daysBetween, type Day } from '../../domain/day.ts'
import { figureStandingWords, periodWords, shownFigure } from '../../domain/figure-words.ts'
import { shownValue } from '../../domain/measure-words.ts'
import { trendOf, trendWords, type Trend } from '../../domain/pictures/trend.ts'
import { dayAxis, paper, roomFor, timeOf, valueAxis, words } from './axes.ts'
import { firstAndLast } from './day-ticks.ts'
import { completionMark, redefinitionMark, rowHeight } from './day-marks.ts'
import { drawn, type Drawings } from './drawn.ts'
import type { PictureMatter } from './picture.tsx'
import { referenceLines } from './reference-lines.ts'

export async function trendPicture(all: Trend): Promise<PictureMatter> {
  const trend = trendOf(all)
  const { figures, definition } = trend
  return {
    sentence: trendWords(trend),
    table: {
      columns: [
        { text: 'Period' },
        { text: definition.unit, numeric: true },
        { text: 'Standing' },
        { text: 'Definition', numeric: true },
      ],
      rows: figures.map(figure => [
        periodWords(figure.period),
        shownFigure(figure, definition),
        figureStandingWords[figure.standing],
        String(figure.version),
      ]),
    },
    drawings: figures.length === 0 ? null : await draw(trend),
  }
}

const matter = { x: 'on', y: 'value', className: 'app-picture__matter' } as const
/** The newest; all are said in the sentence. */
const mostCompletions = 6

function draw(trend: Trend): Promise<Drawings> {
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

  return drawn((plot, { width, narrow }) => {
    const top = 44 + redefined.length * rowHeight
    const bottom = 44 + completed.length * rowHeight
    const frame = narrow ? 200 : 240
    const lines = referenceLines(plot, { trend, narrow, frame })
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
        valueAxis(plot, { counted: definition.unit, shown: shownWhole, left, top }),
        lines.marks,
        redefined.map((change, row) => redefinitionMark(plot, change, { row, along, narrow })),
        completed.map((done, row) => completionMark(plot, done, { row, along, narrow })),
        dayAxis(plot, { from, to, room: width - left - right }),
        plot.line(points, { ...matter, z: 'version', strokeWidth: 2.5 }),
        plot.dot(
          shown.filter(({ standing }) => standing === 'final'),
          { ...matter, r: 3.5, fill: 'currentColor' },
        ),
        plot.dot(
          shown.filter(({ standing }) => standing === 'provisional'),
          {
            ...matter,
            r: 4.5,
            fill: paper,
            stroke: 'currentColor',
            strokeWidth: 2,
          },
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
