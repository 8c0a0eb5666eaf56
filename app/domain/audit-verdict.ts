import type { AuditOutcome } from './events/audit.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

export const auditOutcomeWords: Record<AuditOutcome, string> = {
  satisfied: 'Satisfied',
  'not-satisfied': 'Not satisfied',
  'cannot-tell': 'Cannot tell',
}

/** A closure that was drawn, with everybody who had a hand in it. */
interface Drawn {
  sample: string
  claim: string
  action: string
  hands: readonly string[]
}

/** Nobody audits what they had a hand in, whatever roles they hold today. */
export function auditClosure(
  { hands, ...drawn }: Drawn,
  { by, outcome, words }: { by: string; outcome: AuditOutcome; words: string },
): Event[] | Refusal {
  if (hands.includes(by)) return refusal('own-closure', { field: 'outcome' })
  return [{ type: 'closure-audited', says: { ...drawn, outcome, words } }]
}
