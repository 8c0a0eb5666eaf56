import { actionByRef } from '../../db/read/actions.ts'
import { evidenceByRef } from '../../db/read/evidence.ts'
import { nextReference } from '../../db/read/references.ts'
import type { KeptFile } from '../domain/events/inspections.ts'
import type { Link } from '../domain/events/progress.ts'
import type { EvidenceKind } from '../domain/evidence-kind.ts'
import { attachEvidence as decide } from '../domain/evidence.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface AttachEvidence {
  action: string
  kind: EvidenceKind
  title: string
  file: KeptFile | null
  link: Link | null
  supersedes: string | null
}

export const attachEvidence: Command<AttachEvidence> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  const earlier = order.supersedes === null ? null : evidenceByRef(db, order.supersedes)
  if (action === undefined || earlier === undefined) return refusal('not-found')
  return decide(action, earlier, { ...order, evidence: nextReference(db, 'evidence') })
}
