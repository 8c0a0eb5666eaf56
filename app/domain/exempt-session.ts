import { inScheduleOrder } from './exempt-paragraph.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Said } from './resolving.ts'

/** The public leaves. `inSession`: it already has. The reason is read by all, so it tells nothing of the matter. */
export function enterExemptSession(
  { paragraphs, reason, inSession }: { paragraphs: readonly number[]; reason: string; inSession: boolean },
  said: Said,
): Event[] | Refusal {
  if (inSession) return refusal('already-exempt')
  if (paragraphs.length === 0) return refusal('paragraph-missing', { field: 'paragraphs' })
  return [
    {
      type: 'exempt-session-entered',
      says: { ...said, paragraphs: inScheduleOrder(paragraphs), reason },
    },
  ]
}

/** The public comes back. */
export const leaveExemptSession = (inSession: boolean, said: Said): Event[] | Refusal =>
  inSession ? [{ type: 'exempt-session-left', says: { ...said } }] : refusal('not-exempt')
