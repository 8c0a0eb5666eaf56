import { refusedWorkOn, type StandingAction } from './action-standing.ts'
import type { KeptFile } from './events/inspections.ts'
import type { Link } from './events/progress.ts'
import type { EvidenceKind } from './evidence-kind.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface EvidenceOrder {
  evidence: string
  kind: EvidenceKind
  title: string
  /** A file that is kept or a link, one of the two. */
  file: KeptFile | null
  link: Link | null
}

interface Earlier {
  ref: string
  action: string
  supersededBy: string | null
}

/** Evidence for an action. What it supersedes stays where it is and says so. */
export function attachEvidence(
  action: StandingAction,
  earlier: Earlier | null,
  { evidence, kind, title, file, link }: EvidenceOrder,
): Event[] | Refusal {
  const closed = refusedWorkOn(action)
  if (closed) return closed
  if ((file === null) === (link === null)) return refusal('file-or-link', { field: 'file' })
  if (earlier !== null) {
    const about = { field: 'supersedes', facts: { evidence: earlier.ref } }
    if (earlier.action !== action.ref) return refusal('evidence-of-another-action', about)
    if (earlier.supersededBy !== null) return refusal('evidence-superseded', about)
  }
  const supersedes = earlier?.ref ?? null
  return [
    {
      type: 'evidence-attached',
      says: { evidence, action: action.ref, kind, title, file, link, supersedes },
    },
  ]
}
