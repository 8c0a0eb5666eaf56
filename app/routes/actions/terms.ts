import type { z } from 'zod'
import { optionalDay, optionalText, text, typedDay, type Typed } from '../../domain/form.ts'
import type { ActionTerms } from '../../domain/events/plan.ts'

/** The fields of an action's terms, on the form that plans it and on the one that changes it. */
export const termsFields = {
  title: text('what will be done', 200),
  detail: optionalText('detail'),
  theme: optionalText('theme', 80),
  start: optionalDay('Start date'),
  successMeasure: optionalText('success measure'),
}
type TypedTerms = z.infer<z.ZodObject<typeof termsFields>>

export function termsIn({ title, detail, theme, start, successMeasure }: TypedTerms): ActionTerms {
  return { title, detail: detail ?? '', theme, start, successMeasure }
}

/** Terms that stand, as the fields of the form show them. */
export function typedTerms({ title, detail, theme, start, successMeasure }: ActionTerms): Typed {
  return {
    title,
    detail,
    theme: theme ?? '',
    ...typedDay('start', start),
    successMeasure: successMeasure ?? '',
  }
}
