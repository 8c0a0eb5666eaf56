import type { FigureLine } from '../../domain/figures-order.ts'
import { addDays, Day } from '../../domain/day.ts'
import type { Frequency, Period } from '../../domain/events/measures.ts'
import { figuresOf, versionsOf } from '../../../db/read/measures.ts'
import type { DemonstratedMeasure } from './measures.ts'
import type { World } from './world.ts'

type Measured = Pick<DemonstratedMeasure, 'terms' | 'definition' | 'course' | 'periods'>

/** The figures of a measure that have come in by now and are not recorded yet, by the definition of the newest of them. */
export function missingFigures(world: World, measure: string, measured: Measured) {
  const { terms, periods } = measured
  const recorded = new Set(figuresOf(world.live, measure).map(({ from, to }) => `${from} ${to}`))
  const versions = versionsOf(world.live, measure)
  const versionOf = ({ to }: Period) => versions.findLast(({ from }) => from <= to)?.version ?? 1
  const wanted = periodsBefore(world.today, terms.frequency, periods)
  const missing = wanted.flatMap((period, place) =>
    period.to < world.clockDay() && !recorded.has(`${period.from} ${period.to}`) ? [{ period, place }] : [],
  )
  const version = versionOf(missing.at(-1)?.period ?? { from: world.today, to: world.today })
  const lines = missing
    .filter(({ period }) => versionOf(period) === version)
    .map(({ period, place }) => lineOf(measured, period, place))
  return { measure, version, source: terms.source, lines }
}

/** What it came to in its first period, as it is shown, and the last day of it; null where it has figures of counts alone. */
export function firstFigure(world: World, measured: Measured): { value: number; on: Day } | null {
  const { terms, periods, definition } = measured
  const [period] = periodsBefore(world.today, terms.frequency, periods)
  if (period === undefined) return null
  const { numerator, denominator } = lineOf(measured, period, 0)
  const value = ((numerator ?? 0) / (denominator ?? 1)) * (definition.shownAs === 'per-cent' ? 100 : 1)
  return { value: Number(value.toFixed(definition.decimals)), on: period.to }
}

function lineOf({ course, periods, definition }: Measured, period: Period, place: number): FigureLine {
  const value = course.from + ((course.to - course.from) * place) / (periods - 1) + wobble(place)
  return {
    period,
    breakdown: { by: 'none', of: '' },
    value: null,
    numerator: Math.round((value * course.of) / (definition.shownAs === 'per-cent' ? 100 : 1)),
    denominator: course.of,
    suppressed: false,
  }
}

/** No figure goes down in a straight line. */
const wobble = (place: number) => (((place * 7) % 5) - 2) / 10

const monthsIn: Record<Frequency, number> = { monthly: 1, quarterly: 3, yearly: 12 }

/** So many whole periods that have ended before a day, oldest first: months, quarters, and years to 30 September. */
function periodsBefore(day: Day, frequency: Frequency, count: number): Period[] {
  const length = monthsIn[frequency]
  const thisMonth = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  // Months are counted so that quarters begin in January and years in October.
  const begins = thisMonth - ((thisMonth + (frequency === 'yearly' ? 3 : 0)) % length)
  return Array.from({ length: count }, (_, at) => {
    const first = begins - length * (count - at)
    return { from: firstOf(first), to: addDays(firstOf(first + length), -1) }
  })
}

const firstOf = (month: number): Day =>
  Day.parse(`${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`)
