import { addDays, Day, daysBetween, formatDay } from './day.ts'
import type { Frequency } from './events/measures.ts'
import { plural } from './wording.ts'

/** How long a period is, and how many days after its end its figure should be in: what collecting and checking takes. */
const rhythm: Record<Frequency, { months: number; collecting: number; period: string }> = {
  monthly: { months: 1, collecting: 30, period: 'month' },
  quarterly: { months: 3, collecting: 60, period: 'quarter' },
  yearly: { months: 12, collecting: 150, period: 'year' },
}

export interface Measured {
  frequency: Frequency
  /** The day on which the measure was taken up here. */
  since: Day
  /** The last day of the newest period that has a figure. */
  latest: Day | null
  /** The same of periods longer than a day; null where there was none. */
  latestOver: Day | null
  retired: boolean
}

/** The last day on which the next figure is in time; null where none is expected any more. */
export function nextFigureDue({ frequency, since, latest, latestOver, retired }: Measured): Day | null {
  if (retired) return null
  const { months, collecting } = rhythm[frequency]
  const after = (day: Day) => addDays(monthsAfter(day, months), collecting)
  if (latest === null || latestOver === null) return after(latest ?? since)
  // A count of a day is looked at, but does not stand in for the month or year that it lies in.
  const [ofPeriods, ofCount] = [after(latestOver), addDays(latest, collecting)]
  return ofPeriods > ofCount ? ofPeriods : ofCount
}

/** No figure for a period that should have one by now. */
export function isStale(measured: Measured, today: Day): boolean {
  const due = nextFigureDue(measured)
  return due !== null && today > due
}

/** The rule in words, for the pages that go by it. */
export const staleRuleWords = (frequency: Frequency): string => {
  const { collecting, period } = rhythm[frequency]
  return `The figure of a ${period} should be in within ${plural(collecting, 'day')} of its end, which leaves time to collect and check it.`
}

/** `Next figure due by 30 November 2026`, or for how long it has been missing. */
export function nextFigureWords(measured: Measured, today: Day): string | null {
  const due = nextFigureDue(measured)
  if (due === null) return null
  if (today <= due) return `Next figure due by ${formatDay(due)}`
  return `Next figure was due by ${formatDay(due)}: ${plural(daysBetween(due, today), 'day')} ago`
}

/** The same day so many months on; of the last day of a month, the last day again. */
function monthsAfter(day: Day, months: number): Day {
  const isLast = addDays(day, 1).endsWith('-01')
  const [year = '', month = '', date = ''] = day.split('-')
  const at = Number(year) * 12 + Number(month) - 1 + months
  const first = (count: number) =>
    Day.parse(`${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}-01`)
  const last = addDays(first(at + 1), -1)
  if (isLast) return last
  const same = addDays(first(at), Number(date) - 1)
  return same < last ? same : last
}
