import { drawnBy } from '../../db/read/audit-samples.ts'
import { closureOf } from '../../db/read/closures.ts'
import { auditClosure as decide } from '../domain/audit-verdict.ts'
import type { AuditOutcome } from '../domain/events/audit.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface AuditClosure {
  sample: string
  claim: string
  outcome: AuditOutcome
  words: string
}

/** An auditor's verdict on a closure that was drawn. */
export const auditClosure: Command<AuditClosure> = ({ db }, { sample, claim, ...order }) => {
  const closure = closureOf(db, claim)
  const drawn = drawnBy(db, sample).some(one => one.claim === claim)
  if (closure === undefined || !drawn) return refusal('not-found')
  const hands = [...closure.steps, ...closure.evidenced].map(({ by }) => by)
  return decide({ sample, claim, action: closure.action, hands }, order)
}
