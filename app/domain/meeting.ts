import type { Day } from './day.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** A meeting is called after its body and its day, which is how people quote it. */
export const meetingRef = (body: string, on: Day): string => `${body}-${on}`

export function planMeeting(
  order: { body: string; on: Day; place: string },
  existing: { bodyKnown: boolean; meetingKnown: boolean },
): Event[] | Refusal {
  const { body, on, place } = order
  if (!existing.bodyKnown) return refusal('not-found', { field: 'body' })
  if (existing.meetingKnown) return refusal('meeting-exists', { field: 'on' })
  return [{ type: 'meeting-planned', says: { meeting: meetingRef(body, on), body, is: { on, place } } }]
}

/** For a meeting that resolved nothing: otherwise its first resolution says that it was held. */
export function holdMeeting(
  meeting: { ref: string; on: Day; held: boolean },
  { today }: { today: Day },
): Event[] | Refusal {
  if (meeting.held) return refusal('already-held')
  if (today < meeting.on) return refusal('meeting-not-begun')
  return [{ type: 'meeting-held', says: { meeting: meeting.ref } }]
}

/** Nothing is recorded or changed of a meeting any more once its minutes are confirmed. */
export const refusedOnceConfirmed = ({ confirmed }: { confirmed: boolean }): Refusal | null =>
  confirmed ? refusal('minutes-confirmed') : null
