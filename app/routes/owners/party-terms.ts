import { z } from 'zod'
import { text } from '../../domain/form.ts'

/** The fields of PartyFields, as typed. */
export const partyTerms = {
  name: text('a name', 120),
  postedForBy: z.string({ error: 'Choose the officer who posts for it' }),
}
