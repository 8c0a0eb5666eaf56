import { z } from 'zod'
import { ActionRef, ClaimRef, EvidenceRef, MeetingRef, ResolutionLetter } from '../reference.ts'

const claim = { claim: ClaimRef, action: ActionRef }

export const completionEvents = {
  'completion-claimed': z.strictObject({
    ...claim,
    /** The number of the event that last changed the action's terms: what is claimed is that version. */
    version: z.int().positive(),
    impact: z.string().min(1),
    evidence: z.array(EvidenceRef).min(1),
  }),
  'claim-endorsed': z.strictObject({ ...claim, comment: z.string() }),
  'claim-withdrawn': z.strictObject({ ...claim, reason: z.string().min(1) }),
  'claim-sent-back': z.strictObject({ ...claim, reason: z.string().min(1) }),
  'claim-verified': z.strictObject({ ...claim, comment: z.string() }),
  'completion-approved': z.strictObject({
    ...claim,
    meeting: MeetingRef,
    letter: ResolutionLetter,
    version: z.int().positive(),
  }),
  'more-asked': z.strictObject({
    ...claim,
    meeting: MeetingRef,
    letter: ResolutionLetter,
    reason: z.string().min(1),
  }),
  'action-reopened': z.strictObject({ action: ActionRef, reason: z.string().min(1) }),
}
