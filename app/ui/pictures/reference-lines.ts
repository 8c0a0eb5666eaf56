// What a trend is held against: its target with what still counts as reaching it, and its baseline, each named.
import type * as Plot from '@observablehq/plot'
import type { Day } from '../../domain/day.ts'
import { shownValue } from '../../domain/measure-words.ts'
import type { DrawnTrend } from '../../domain/pictures/trend.ts'
import { timeOf, words } from './axes.ts'

interface Place {
  trend: DrawnTrend
  narrow: boolean
  /** The height of the picture without its margins. */
  frame: number
  /** The last day of the picture. */
  to: Day
}

/** The lines, and the values that the picture has to reach over: always from zero. */
export function referenceLines(plot: typeof Plot, { trend, narrow, frame, to }: Place) {
  const { figures, definition } = trend
  const { target, tolerance } = trend.terms
  const baseline = trend.comparable
  const shown = (value: number) => shownValue(value, definition)
  const band = target && tolerance ? bandOf(target.value, tolerance, trend.terms.direction) : null
  const latest = figures.findLast(({ value }) => value !== null)?.value ?? null

  const values = figures.flatMap(({ value }) => value ?? [])
  const held = [
    ...values,
    ...(band ?? []),
    ...(target ? [target.value] : []),
    ...(baseline ? [baseline.value] : []),
  ]
  const domain = [Math.min(0, ...held), Math.max(1e-9, ...held) * 1.08]
  const pixels = frame / ((domain[1] ?? 1) - (domain[0] ?? 0))

  // From where figures compare with the baseline, on to the end.
  const compared =
    trend.redefined.length > 0 && trend.latestFrom ? { x1: timeOf(trend.latestFrom), x2: timeOf(to) } : {}
  const between = narrow ? '\n' : ' '
  const named = [
    ...(latest === null ? [] : [{ value: latest, said: shown(latest), bold: true }]),
    ...(target ? [{ value: target.value, said: `Target${between}${shown(target.value)}`, bold: false }] : []),
    ...(baseline
      ? [{ value: baseline.value, said: `Baseline${between}${shown(baseline.value)}`, bold: false }]
      : []),
  ]
  return {
    domain,
    /** All that is written at the right, for the room it needs. */
    said: named.flatMap(({ said }) => said.split('\n')),
    marks: [
      band ? plot.rect([band], { y1: band[0], y2: band[1], fillOpacity: 0.12, fill: 'currentColor' }) : null,
      band ? plot.ruleY(band, { strokeWidth: 1.25 }) : null,
      target ? plot.ruleY([target.value], { strokeDasharray: '7 4', strokeWidth: 1.75 }) : null,
      baseline
        ? plot.ruleY([baseline.value], { ...compared, strokeDasharray: '1.5 4', strokeWidth: 1.75 })
        : null,
      apart(named, pixels, narrow ? 34 : 18).map(({ value, said, bold, dy }) =>
        plot.text([value], {
          ...words,
          y: value,
          dy,
          text: () => said,
          frameAnchor: 'right',
          textAnchor: 'start',
          dx: 8,
          fontWeight: bold ? 'bold' : 'normal',
        }),
      ),
    ],
  }
}

/** What still counts as reaching a target: on its worse side, or on both where neither is better. */
function bandOf(
  target: number,
  tolerance: number,
  direction: DrawnTrend['terms']['direction'],
): [number, number] {
  return [
    direction === 'lower' ? target : target - tolerance,
    direction === 'higher' ? target : target + tolerance,
  ]
}

/** Names that would stand on one another are moved apart, in the order of their values. */
function apart<Named extends { value: number }>(named: readonly Named[], pixels: number, room: number) {
  let above = -Infinity
  return named
    .toSorted((a, b) => b.value - a.value)
    .map(item => {
      const place = -item.value * pixels
      above = Math.max(place, above + room)
      return { ...item, dy: above - place }
    })
}
