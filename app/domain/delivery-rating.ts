import { z } from 'zod'
import { daysBetween, type Day } from './day.ts'
import type { DeliveryReason } from './delivery-reason.ts'

export const DeliveryRating = z.enum([
  'complete',
  'complete-awaiting-approval',
  'late',
  'no-date',
  'at-risk',
  'not-started',
  'on-track',
])
export type DeliveryRating = z.infer<typeof DeliveryRating>

const soon = 28
/** Days within which every action is reported on once. */
export const cycle = 35
const quarter = 92

/** The rule as people read it. The first line that applies to an action is its rating. */
export const deliveryRules: readonly { rating: DeliveryRating; words: string; means: string }[] = [
  { rating: 'complete', words: 'Complete', means: 'A resolution of a meeting has approved its completion.' },
  {
    rating: 'complete-awaiting-approval',
    words: 'Complete, awaiting approval',
    means: 'A second person has verified the claim of completion. No meeting has approved it yet.',
  },
  {
    rating: 'late',
    words: 'Late',
    means:
      'Its original due date has passed. A later date agreed since does not change that, nor does a claim of completion that nobody has verified.',
  },
  {
    rating: 'no-date',
    words: 'No due date',
    means: 'It has no due date, so nobody can say whether it is on time.',
  },
  {
    rating: 'at-risk',
    words: 'At risk',
    means:
      `A milestone or a due date brought forward has passed unmet, or nobody has reported: for more than ${cycle} days with ` +
      `${soon} days or fewer to go, at all more than ${cycle} days after it should have started, or for more than ${quarter} ` +
      `days at any time. A claim of completion counts as a report.`,
  },
  {
    rating: 'not-started',
    words: 'Not started',
    means: `Its start date is still to come, or nobody has reported on it yet and it should not have started more than ${cycle} days ago.`,
  },
  {
    rating: 'on-track',
    words: 'On track',
    means: 'None of the above: its dates are kept, and it has been reported on or claimed complete.',
  },
]

const wordsByRating = new Map(deliveryRules.map(({ rating, words }) => [rating, words]))
export const deliveryWords = (rating: DeliveryRating): string => wordsByRating.get(rating) ?? rating

/** What the rule looks at. Without an original due date the due date is the original one. */
export type DeliveryFacts = {
  status: 'open' | 'claimed' | 'verified' | 'approved'
  start?: Day | null
  due?: Day | null
  originalDue?: Day | null
  milestones: readonly { due: Day; metOn?: Day | null }[]
  lastUpdate?: Day | null
  today: Day
}

/** `daysLate` are calendar days after the original due date, 0 unless the rating is late. */
export type Delivery = { rating: DeliveryRating; because: DeliveryReason; daysLate: number }

export function deliveryRating(action: DeliveryFacts): Delivery {
  const { status, start, lastUpdate, today } = action
  if (status === 'approved') return inTime('complete', { fact: 'approved' })
  if (status === 'verified') return inTime('complete-awaiting-approval', { fact: 'verified' })

  const due = action.due ?? action.originalDue
  const originalDue = action.originalDue ?? due
  if (!due || !originalDue) return inTime('no-date', { fact: 'no-date' })
  if (originalDue < today) {
    const daysLate = daysBetween(originalDue, today)
    const moved = due > originalDue && { movedTo: due }
    return {
      rating: 'late',
      because: { fact: 'past-original-date', originalDue, daysLate, ...moved },
      daysLate,
    }
  }

  const risk =
    missed(action, due) ?? (status === 'open' ? silence(action, due < originalDue ? due : originalDue) : null)
  if (risk) return inTime('at-risk', risk)

  if (status === 'claimed') return inTime('on-track', { fact: 'claimed', due })
  if (start && start > today) return inTime('not-started', { fact: 'starts-later', start })
  if (!lastUpdate) return inTime('not-started', { fact: 'no-update-yet', ...(start && { start }) })
  return inTime('on-track', { fact: 'reported', lastUpdate, due })
}

const inTime = (rating: DeliveryRating, because: DeliveryReason): Delivery => ({
  rating,
  because,
  daysLate: 0,
})

function missed({ milestones, today }: DeliveryFacts, due: Day): DeliveryReason | null {
  const unmet = milestones
    .filter(milestone => milestone.due < today && !milestone.metOn)
    .map(({ due }) => due)
  const [earliest] = unmet.sort()
  if (earliest) return { fact: 'milestones-missed', count: unmet.length, earliest }
  return due < today ? { fact: 'past-date-brought-forward', due } : null
}

/** Silence counts from the last update or, where that is later, from the start. */
function silence({ start, lastUpdate, today }: DeliveryFacts, due: Day): DeliveryReason | null {
  const silentFor = (since: Day | null | undefined) => (since ? daysBetween(since, today) : Infinity)
  const silent = Math.min(silentFor(start), silentFor(lastUpdate))
  if (daysBetween(today, due) <= soon && silent > cycle)
    return { fact: 'silent-near-due', due, ...(lastUpdate && { lastUpdate }) }
  if (!lastUpdate && start && silent > cycle) return { fact: 'silent-since-start', start }
  if (lastUpdate && silent > quarter) return { fact: 'silent-for-long', lastUpdate }
  return null
}
