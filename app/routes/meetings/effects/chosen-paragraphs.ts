import { z } from 'zod'
import { ticked } from '../../../domain/form.ts'
import { ExemptParagraph } from '../../../domain/exempt-paragraph.ts'

/** Paragraphs of Schedule 12A that were ticked. */
export const chosenParagraphs = ticked(z.string().regex(/^\d$/).transform(Number).pipe(ExemptParagraph))
