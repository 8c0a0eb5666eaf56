import { clearDaysBefore, type ClearDays } from './calendar.ts'
import type { Day } from './day.ts'
import type { AgendaMatters } from './events/agenda-matters.ts'
import type { Event } from './history.ts'
import { refusedOnceConfirmed } from './meeting.ts'
import { refusal, type Refusal } from './refusal.ts'

/** How long agenda and reports are open before a meeting, how those days are counted, and by what law. */
export const agendaNotice = {
  clearDays: 5,
  counted: 'working-days',
  source: 'Local Government Act 1972, sections 100A(6) and 100B(3)',
} as const satisfies { clearDays: number; counted: ClearDays; source: string }

/** The last day on which an agenda can be published in time. */
export const agendaDue = (meeting: Day): Day =>
  clearDaysBefore(meeting, agendaNotice.clearDays, agendaNotice.counted)

interface Meeting {
  ref: string
  on: Day
  held: boolean
  items: readonly number[]
  agendaPublishedOn: Day | null
}

/** An agenda that comes too late makes late items of all that stands on it: the chair's reason is theirs. */
export function publishAgenda(
  meeting: Meeting,
  { on, lateReason }: { on: Day; lateReason: string | null },
  today: Day,
): Event[] | Refusal {
  if (meeting.agendaPublishedOn !== null) return refusal('agenda-published')
  if (meeting.held) return refusal('already-held')
  if (meeting.items.length === 0) return refusal('agenda-empty')
  if (on > today) return refusal('in-the-future', { field: 'on' })
  if (on > meeting.on) return refusal('agenda-after-meeting', { field: 'on' })
  const late = on > agendaDue(meeting.on)
  if (late && lateReason === null) return refusal('late-reason-missing', { field: 'lateReason' })
  return [
    { type: 'agenda-published', says: { meeting: meeting.ref, on, lateReason: late ? lateReason : null } },
  ]
}

interface NewItem {
  title: string
  /** The inspection it is about, where it is about one. */
  inspection: string | null
  /** The chair's reason, where it comes after the agenda was published. */
  lateReason: string | null
  /** What it is for, where it is made of what awaits the body. */
  made?: { purpose: string } & AgendaMatters
}

/** Items are numbered in the order they are added. One added after the agenda was published is a late item. */
export function addItem(
  meeting: { ref: string; items: readonly number[]; agendaPublishedOn: Day | null; confirmed: boolean },
  { title, inspection, lateReason, made }: NewItem,
): Event[] | Refusal {
  const refused = refusedOnceConfirmed(meeting)
  if (refused) return refused
  const late = meeting.agendaPublishedOn !== null
  if (late && lateReason === null) return refusal('late-reason-missing', { field: 'lateReason' })
  const item = meeting.items.length + 1
  const said = { meeting: meeting.ref, item, title, inspection, ...made }
  return [{ type: 'item-added', says: late && lateReason !== null ? { ...said, lateReason } : said }]
}

/** Why the chair took an item that was not open for five clear days: null for one that was. */
export const lateReasonOf = (
  item: { lateReason: string | null },
  meeting: { agendaLateReason: string | null },
): string | null => item.lateReason ?? meeting.agendaLateReason
