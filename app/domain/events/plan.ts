import { z } from 'zod'
import { Day } from '../day.ts'
import { ratingTaken } from '../plan-rating.ts'
import { KeptFile } from './inspections.ts'
import { ActionRef, PartyId, PersonId, PointRef } from '../reference.ts'

/** One accountable owner: a person, or a post or partner body for which an officer posts. */
export const Owner = z.union([z.strictObject({ person: PersonId }), z.strictObject({ party: PartyId })])
export type Owner = z.infer<typeof Owner>

/** What a board approves when it approves completion: changing any of it lapses the approval. */
export const ActionTerms = z.strictObject({
  title: z.string().min(1).max(200),
  detail: z.string(),
  theme: z.string().max(80).nullable(),
  start: Day.nullable(),
  successMeasure: z.string().nullable(),
})
export type ActionTerms = z.infer<typeof ActionTerms>

const number = z.int().positive()
/** What was written where the due day was given as a month without a day: the day is then its last. */
const dueGivenAs = z.string().max(60).exactOptional()

export const planEvents = {
  'action-planned': z.strictObject({
    action: ActionRef,
    points: z.array(PointRef),
    is: ActionTerms,
    owner: Owner.nullable(),
    executiveLead: PersonId.nullable(),
    due: Day.nullable(),
    dueGivenAs,
  }),
  'action-changed': z.strictObject({
    action: ActionRef,
    was: ActionTerms,
    is: ActionTerms,
    reason: z.string(),
  }),
  'action-linked': z.strictObject({ action: ActionRef, point: PointRef }),
  'action-unlinked': z.strictObject({ action: ActionRef, point: PointRef, reason: z.string() }),
  'owner-assigned': z.strictObject({
    action: ActionRef,
    was: Owner.nullable(),
    is: Owner.nullable(),
    reason: z.string(),
  }),
  'executive-lead-assigned': z.strictObject({
    action: ActionRef,
    was: PersonId.nullable(),
    is: PersonId.nullable(),
    reason: z.string(),
  }),
  /** The first due day an action gets: for ever its original one. Later ones are asked for and granted. */
  'due-date-set': z.strictObject({ action: ActionRef, due: Day, dueGivenAs }),
  'milestone-added': z.strictObject({
    action: ActionRef,
    milestone: number,
    text: z.string().min(1),
    due: Day,
  }),
  'milestone-met': z.strictObject({ action: ActionRef, milestone: number, on: Day }),
  'milestone-removed': z.strictObject({ action: ActionRef, milestone: number, reason: z.string().min(1) }),
  'sub-step-added': z.strictObject({ action: ActionRef, subStep: number, text: z.string().min(1) }),
  'sub-step-done': z.strictObject({ action: ActionRef, subStep: number }),
  'sub-step-undone': z.strictObject({ action: ActionRef, subStep: number }),
  /** A spreadsheet of the plan was taken over: the file as it came, and what its columns were taken for. */
  'plan-imported': z.strictObject({
    file: KeptFile,
    sheet: z.string(),
    columns: z.array(z.strictObject({ head: z.string(), column: z.string() })),
    ratings: z.array(z.strictObject({ given: z.string(), taken: z.enum(ratingTaken) })).default([]),
    rows: number,
    actions: z.array(ActionRef),
  }),
  'action-withdrawn': z.strictObject({ action: ActionRef, reason: z.string().min(1) }),
}
