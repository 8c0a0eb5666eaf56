import { dayInLondon, daysBetween, type Day, type Instant } from './day.ts'
import type { DigestStep, ReminderSettings } from './events/cycles.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** A stretch of days in which every open action is reported on once. */
export interface Cycle extends ReminderSettings {
  ref: string
  name: string
  /** The first day on which an update counts. */
  from: Day
  closes: Day
  openedAt: Instant
  /** When the plan manager closed it; null where it has only run out, or has not. */
  closedAt: Instant | null
}

export const usualReminders: ReminderSettings = {
  atOpening: true,
  daysBefore: 7,
  afterClose: true,
  escalateAfter: 7,
}

/** `over` once its closing day has passed: late reports are still asked for until it is closed. */
export type CycleStanding = 'open' | 'over' | 'closed'
export function cycleStanding({ closes, closedAt }: Cycle, today: Day): CycleStanding {
  if (closedAt !== null) return 'closed'
  return today <= closes ? 'open' : 'over'
}

/** The last day on which an update was in time: the closing day, or an earlier one on which it was closed. */
export function lastDay({ closes, closedAt }: Cycle): Day {
  const closedOn = closedAt === null ? closes : dayInLondon(closedAt)
  return closedOn < closes ? closedOn : closes
}

interface CycleOrder {
  cycle: string
  name: string
  from: Day
  closes: Day
  reminders: ReminderSettings
  today: Day
}

/** `newest` is the cycle opened last: one is open at a time. */
export function openCycle(order: CycleOrder, newest: Cycle | undefined): Event[] | Refusal {
  const { today, ...says } = order
  if (newest !== undefined && cycleStanding(newest, today) === 'open')
    return refusal('cycle-open', { facts: { name: newest.name } })
  if (says.from > today) return refusal('in-the-future', { field: 'from' })
  if (says.closes < today) return refusal('closing-day-past', { field: 'closes' })
  return [{ type: 'cycle-opened', says }]
}

/** From then on nobody is reminded, and no silence is escalated. */
export function closeCycle({ ref, closedAt }: Cycle, reason: string): Event[] | Refusal {
  if (closedAt !== null) return refusal('cycle-closed')
  return [{ type: 'cycle-closed', says: { cycle: ref, reason } }]
}

/**
 * The digest that owners are owed on a day: that of the last step that has come. So whoever was not reminded for three
 * days is reminded once, not three times.
 */
export function stepInForce(cycle: Cycle, today: Day): DigestStep | null {
  const { closes, atOpening, daysBefore, afterClose, closedAt } = cycle
  if (closedAt !== null) return null
  if (today > closes) return afterClose ? 'after-close' : null
  if (daysBefore !== null && daysBetween(today, closes) <= daysBefore) return 'before-close'
  return atOpening ? 'opening' : null
}

/** Whether silence is told to executive leads on a day. */
export function escalates({ closes, escalateAfter, closedAt }: Cycle, today: Day): boolean {
  return closedAt === null && escalateAfter !== null && daysBetween(closes, today) >= escalateAfter
}
