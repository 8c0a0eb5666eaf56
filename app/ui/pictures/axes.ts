// Scales as a statistical bulletin has them: few lines, words beside them, values from zero.
import type * as Plot from '@observablehq/plot'
import type { Day } from '../../domain/day.ts'
import { dayTicks, tickWords } from './day-ticks.ts'

/** A day where Plot wants a time. */
export const timeOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** What a picture stands on: the page, also where somebody chose colours of their own. */
export const paper = 'var(--app-picture-paper, Canvas)'

/** Words within a picture: lines stop before them. */
export const words = { fontSize: 14, stroke: paper, strokeWidth: 4, fill: 'currentColor' } as const

const label = { label: null, fontSize: 14, textStroke: paper, textStrokeWidth: 4 } as const

interface Stretch {
  from: Day
  to: Day
  /** How many pixels it has. */
  room: number
}

/** Days along the bottom, light lines through the picture where wanted. */
export function dayAxis(plot: typeof Plot, { from, to, room }: Stretch, grid = false): Plot.Markish {
  const days = dayTicks(from, to, room)
  const said = tickWords(days)
  return [
    grid ? plot.gridX(days.map(timeOf), { strokeOpacity: 0.15 }) : null,
    plot.axisX(days.map(timeOf), { ...label, tickSize: grid ? 0 : 5, tickFormat: (_, at) => said[at] ?? '' }),
  ]
}

/** Values up the side, with light lines through the picture, and at its very top what they count. */
export const valueAxis = (
  plot: typeof Plot,
  {
    counted,
    shown,
    left,
    top,
  }: { counted: string; shown: (value: number) => string; left: number; top: number },
): Plot.Markish => [
  plot.gridY({ strokeOpacity: 0.15, ticks: 5 }),
  plot.axisY({ ...label, ticks: 5, tickSize: 0, tickFormat: shown }),
  plot.ruleY([0]),
  plot.text([counted], {
    frameAnchor: 'top-left',
    textAnchor: 'start',
    dx: -left,
    dy: 12 - top,
    fontSize: 14,
  }),
]

/** The room that words of this length need at the side. */
export const roomFor = (said: readonly string[]): number =>
  Math.round(Math.max(0, ...said.map(({ length }) => length)) * 7.9) + 14
