import { z } from 'zod'
import type { OrderedCondition } from '../../../commands/ordered-effect.ts'
import { optionalDay, optionalText, type Typed } from '../../../domain/form.ts'
import { PartyId, PersonId } from '../../../domain/reference.ts'

const TypedCondition = z.object({
  words: optionalText('the condition'),
  owner: PersonId.or(PartyId)
    .optional()
    .transform(id => id ?? null),
  due: optionalDay('The day it is due'),
})

/** How many conditions one resolution has room for. */
export const roomAtMost = 20

/** How many the form shows: one at first, and one more where another was asked for. */
export function roomIn(typed: Typed): number {
  const room = Number(typed['room'] ?? 1) + (typed['another'] === 'yes' ? 1 : 0)
  return Math.min(Math.max(Number.isInteger(room) ? room : 1, 1), roomAtMost)
}

/** Conditions by their place on the form; those left empty are none. */
export const TypedConditions = z
  .record(z.string().regex(/^\d{1,2}$/), TypedCondition)
  .optional()
  .transform((typed = {}, context): OrderedCondition[] => {
    const conditions: OrderedCondition[] = []
    for (const [place, { words, owner, due }] of Object.entries(typed)) {
      if (words !== null) conditions.push({ words, owner, due })
      else if (owner !== null || due !== null)
        context.addIssue({ code: 'custom', path: [place, 'words'], message: 'Enter the condition' })
    }
    return conditions
  })
