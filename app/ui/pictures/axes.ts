// Scales as a statistical bulletin has them: few lines, words beside them, values from zero.
import type * as Plot from '@observablehq/plot'
import type { Day } from '../../domain/day.ts'

/** A day where Plot wants a time. */
export const timeOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** Days along the bottom of a picture with so many pixels for them, light lines through it where wanted. */
export const dayAxis = (plot: typeof Plot, room: number, grid = false): Plot.Markish => {
  const ticks = Math.max(4, Math.floor(room / 68))
  return [
    grid ? plot.gridX({ strokeOpacity: 0.15, ticks }) : null,
    plot.axisX({ label: null, ticks, tickSize: grid ? 0 : 5, fontSize: 14 }),
  ]
}

/** Values up the side from zero, light lines through the picture, and above them what they count. */
export const valueAxis = (plot: typeof Plot, label: string, tickFormat: (value: number) => string) => [
  plot.gridY({ strokeOpacity: 0.15, ticks: 5 }),
  plot.axisY({ label: null, ticks: 5, tickSize: 0, tickFormat, fontSize: 14 }),
  plot.ruleY([0]),
  plot.text([label], { frameAnchor: 'top-left', dx: -36, dy: -32, fontSize: 14, textAnchor: 'start' }),
]

/** What a picture stands on: the page, also where somebody chose colours of their own. */
export const paper = 'var(--app-picture-paper, Canvas)'

/** Words within a picture: lines stop before them. */
export const words = { fontSize: 14, stroke: paper, strokeWidth: 4, fill: 'currentColor' } as const
