import type { Day } from './day.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Said } from './resolving.ts'

/** Hands a matter to another body, for a reason. It awaits that body until one of its meetings takes it up. */
export function referMatter(
  { body, reason }: { body: string; reason: string },
  from: string,
  said: Said,
): Event[] | Refusal {
  if (body === from) return refusal('own-body', { field: 'body' })
  return [{ type: 'matter-referred', says: { ...said, body, reason } }]
}

interface Referral extends Said {
  body: string
  referredOn: Day
  takenUpBy: string | null
}

/** `by` is the meeting of that body which dealt with it. */
export function takeUpReferral(
  { meeting, letter, body, referredOn, takenUpBy }: Referral,
  by: { ref: string; body: string; on: Day },
): Event[] | Refusal {
  if (takenUpBy !== null) return refusal('referral-taken-up')
  if (by.body !== body || by.on < referredOn) return refusal('not-found', { field: 'takenUpBy' })
  return [{ type: 'referral-taken-up', says: { meeting, letter, by: by.ref } }]
}
