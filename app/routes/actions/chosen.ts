import { z } from 'zod'
import { PartyId, PersonId } from '../../domain/reference.ts'
import type { Choice } from '../../../db/read/candidates.ts'

/** Somebody chosen from a list, or nobody: null then. */
export const chosenOwner = z
  .union([PersonId, PartyId], { error: 'Choose an owner from the list' })
  .optional()
  .transform(id => id ?? null)
export const chosenLead = PersonId.optional().transform(id => id ?? null)

/** The list to choose from, nobody first. */
export const choicesOf = (people: readonly Choice[], nobody: string) => [
  { value: '', text: nobody },
  ...people.map(({ id, name }) => ({ value: id, text: name })),
]
