import { z } from 'zod'
import { seen, text } from '../../../domain/form.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { Does } from './does.ts'
import { effectForms } from './effect-forms.ts'
import { TypedVotes } from './typed-votes.ts'

const Resolved = z.object({ seen, words: text('the exact words of the resolution') })

/** Its words, what it does, and how it was voted on, in the order of the page. */
export const resolutionForm = (does: Does) => Resolved.and(effectForms[does]).and(TypedVotes)

/** Where a refusal is shown that names no field: at the actions ticked where it is about those, else at the words. */
export const placeOf = ({ refused, facts }: Refusal): string =>
  refused === 'choose-actions' || facts?.action !== undefined ? 'actions' : 'words'
