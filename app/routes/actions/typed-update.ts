import { z } from 'zod'
import { day, optionalText, seen, text } from '../../domain/form.ts'
import { ImpactRating } from '../../domain/impact-rating.ts'

/** An update as typed. Without a reason, a rating of impact confirms what the figures propose. */
export const TypedUpdate = z
  .object({
    seen,
    text: text('what has happened'),
    nextStep: optionalText('next step'),
    speaksOf: day('The day this speaks of'),
    impact: z.enum(ImpactRating.options, { error: 'Choose an impact rating from the list' }).optional(),
    reason: optionalText('what the impact rating rests on'),
  })
  .transform(({ seen, impact: rating, reason, ...update }, context) => {
    if (rating !== undefined) return { ...update, impact: { rating, reason, seen } }
    if (reason === null) return { ...update, impact: null }
    context.addIssue({
      code: 'custom',
      path: ['impact'],
      message: 'Choose the impact rating that this is the reason for',
    })
    return z.NEVER
  })
