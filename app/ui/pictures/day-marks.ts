// Days that matter to a trend, each named in a row of its own, so that no two names stand on one another.
import type * as Plot from '@observablehq/plot'
import { formatDay, type Day } from '../../domain/day.ts'
import { timeOf, words } from './axes.ts'

export const rowHeight = 20

interface Place {
  row: number
  /** How far along the picture a day is, from 0 to 1. */
  along: (day: Day) => number
  narrow: boolean
}

/** A dotted line where another definition begins, named above the picture. */
export function redefinitionMark(
  plot: typeof Plot,
  { version, from }: { version: number; from: Day },
  { row, along, narrow }: Place,
): Plot.Markish {
  const up = 12 + row * rowHeight
  const far = along(from)
  return [
    plot.ruleX([timeOf(from)], { strokeDasharray: '2 3', strokeWidth: 1.5, insetTop: -up }),
    plot.text([timeOf(from)], {
      ...words,
      x: timeOf(from),
      frameAnchor: 'top',
      dy: -up - 4,
      text: () => `${narrow ? 'New definition' : `Definition ${version}`} from ${formatDay(from)}`,
      textAnchor: far < 0.4 ? 'start' : far > 0.6 ? 'end' : 'middle',
    }),
  ]
}

/** A line to the day on which an action was completed, with a triangle and its name beneath the picture. */
export function completionMark(
  plot: typeof Plot,
  { ref, on }: { ref: string; on: Day },
  { row, along, narrow }: Place,
): Plot.Markish {
  const down = 52 + row * rowHeight
  const startsHere = along(on) < 0.55
  const x = timeOf(on)
  return [
    plot.ruleX([x], { strokeWidth: 1.25, insetBottom: -down }),
    plot.dot([x], { x, frameAnchor: 'bottom', dy: down, symbol: 'triangle', r: 5, fill: 'currentColor' }),
    plot.text([x], {
      ...words,
      x,
      frameAnchor: 'bottom',
      dy: down,
      dx: startsHere ? 10 : -10,
      text: () => `${ref} complete${narrow ? '' : `, ${formatDay(on)}`}`,
      textAnchor: startsHere ? 'start' : 'end',
    }),
  ]
}
