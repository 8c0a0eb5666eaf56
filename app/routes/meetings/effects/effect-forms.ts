import { z } from 'zod'
import type { OrderedEffect } from '../../../commands/ordered-effect.ts'
import { optionalDay, optionalText, text, ticked } from '../../../domain/form.ts'
import { ActionRef, BodyId, DueDateRequestRef, PersonId, PointRef } from '../../../domain/reference.ts'
import { TypedAsking } from '../../requests/typed-facts.ts'
import { chosenParagraphs } from './chosen-paragraphs.ts'
import { TypedConditions } from './typed-conditions.ts'
import type { Does } from './does.ts'
import { Drawn, seenAmong } from './drawn-claim.ts'
import { ChosenClass } from './chosen-class.ts'

const saw = { saw: ticked(Drawn), actions: ticked(ActionRef) }
const body = BodyId.optional().transform((id, context) => {
  if (id !== undefined) return id
  context.addIssue({ code: 'custom', message: 'Choose the body' })
  return z.NEVER
})
const point = (does: 'point-closed' | 'point-reopened', asked: string) =>
  z
    .object({
      point: z.string({ error: 'Choose the improvement point' }).pipe(PointRef),
      reason: text(asked),
    })
    .transform(typed => ({ effect: { does, ...typed } }))

/** The fields of each effect, read into what is ordered. */
export const effectForms: Record<Does, z.ZodType<{ effect: OrderedEffect }>> = {
  words: z.object({}).transform(() => ({ effect: { does: 'words' } as const })),
  noted: z
    .object({ actions: ticked(ActionRef) })
    .transform(({ actions }) => ({ effect: { does: 'noted', actions } as const })),
  approved: z
    .object(saw)
    .transform(typed => ({ effect: { does: 'approved', saw: seenAmong(typed) } as const })),
  conditions: z.object({ ...saw, conditions: TypedConditions }).transform(({ conditions, ...typed }) => ({
    effect: { does: 'conditions', saw: seenAmong(typed), conditions } as const,
  })),
  'more-asked': z.object({ ...saw, reason: text('what more is asked for') }).transform(typed => ({
    effect: { does: 'more-asked', saw: seenAmong(typed), reason: typed.reason } as const,
  })),
  'later-date': z
    .object({
      asked: z.string({ error: 'Choose the later date' }).pipe(DueDateRequestRef),
      outcome: z.enum(['granted', 'refused'], { error: 'Choose whether it is granted or refused' }),
      reason: optionalText('the comment').transform(typed => typed ?? ''),
    })
    .transform(typed => ({ effect: { does: 'later-date', ...typed } as const })),
  'point-closed': point('point-closed', 'why it is closed'),
  'point-reopened': point('point-reopened', 'why it is reopened'),
  tracking: z
    .object({
      points: ticked(PointRef),
      actions: ticked(ActionRef),
      tracked: ChosenClass,
      reviewOn: optionalDay('The day to review it from'),
    })
    .transform(typed => ({ effect: { does: 'tracking', ...typed } as const })),
  request: z
    .object({ asks: text('what is to be found out') })
    .and(TypedAsking)
    .and(
      z.object({
        owner: PersonId.optional().transform(id => id ?? null),
        due: optionalDay('The day it is due'),
      }),
    )
    .transform(typed => ({ effect: { does: 'request', ...typed } as const })),
  recommendation: z
    .object({ body, asks: text('what is recommended'), due: optionalDay('The day the response is due') })
    .transform(typed => ({ effect: { does: 'recommendation', ...typed } as const })),
  referred: z
    .object({ body, reason: text('why it is referred') })
    .transform(typed => ({ effect: { does: 'referred', ...typed } as const })),
  'exempt-entered': z
    .object({ paragraphs: chosenParagraphs, reason: text('why the public is excluded') })
    .transform(typed => ({ effect: { does: 'exempt-entered', ...typed } as const })),
  'exempt-left': z.object({}).transform(() => ({ effect: { does: 'exempt-left' } as const })),
}
