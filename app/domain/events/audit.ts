import { z } from 'zod'
import { Day } from '../day.ts'
import { ActionRef, ClaimRef, FollowUpRef, NoteRef, PersonId, SampleRef, Sha256 } from '../reference.ts'

/** The records an auditor can write a note about. */
export const auditAbout = ['action', 'point', 'claim', 'sample'] as const
export const AuditAbout = z.strictObject({ kind: z.enum(auditAbout), ref: z.string() })
export type AuditAbout = z.infer<typeof AuditAbout>

export const auditOutcomes = ['satisfied', 'not-satisfied', 'cannot-tell'] as const
export const AuditOutcome = z.enum(auditOutcomes)
export type AuditOutcome = z.infer<typeof AuditOutcome>

const words = z.string().min(1)

export const auditEvents = {
  /** All that is needed to draw it again (audit-draw.ts): the closures approved from one day to another, through an event. */
  'audit-sample-drawn': z.strictObject({
    sample: SampleRef,
    from: Day,
    to: Day,
    seed: z.int().positive(),
    /** How many were asked for; fewer were drawn where there were fewer. */
    size: z.int().positive(),
    /** The newest event when it was drawn, and its hash. */
    through: z.int().positive(),
    head: Sha256,
    /** In the order in which they were drawn. */
    drawn: z.array(z.strictObject({ claim: ClaimRef, action: ActionRef })).min(1),
  }),
  /** An auditor followed a closure to its evidence. The verdict given last stands. */
  'closure-audited': z.strictObject({
    sample: SampleRef,
    claim: ClaimRef,
    action: ActionRef,
    outcome: AuditOutcome,
    words,
  }),
  'audit-note-written': z.strictObject({ note: NoteRef, about: AuditAbout, text: words }),
  /** Somebody is asked for something by a day. */
  'audit-follow-up-set': z.strictObject({
    followUp: FollowUpRef,
    about: AuditAbout,
    asks: words,
    of: PersonId,
    due: Day,
  }),
  /** What the auditor was answered, and whether that is the end of it. */
  'audit-follow-up-answered': z.strictObject({ followUp: FollowUpRef, answer: words, closes: z.boolean() }),
}

/** Whether it is what auditors write: read by everybody who signs in, never by the public, and nobody else's to remove. */
export const isAudit = (type: string): boolean => Object.hasOwn(auditEvents, type)
