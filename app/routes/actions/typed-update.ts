import { z } from 'zod'
import { day, optionalText, text } from '../../domain/form.ts'
import { ImpactRating } from '../../domain/impact-rating.ts'

/** An update as typed; a rating of impact and what it rests on come together or not at all. */
export const TypedUpdate = z
  .object({
    text: text('what has happened'),
    nextStep: optionalText('next step'),
    speaksOf: day('The day this speaks of'),
    impact: z.enum(ImpactRating.options, { error: 'Choose an impact rating from the list' }).optional(),
    impactReason: optionalText('what the impact rating rests on'),
  })
  .transform(({ impact: rating, impactReason: reason, ...update }, context) => {
    if (rating === undefined && reason === null) return { ...update, impact: null }
    if (rating !== undefined && reason !== null) return { ...update, impact: { rating, reason } }
    context.addIssue(
      reason === null
        ? { code: 'custom', path: ['impactReason'], message: 'Enter what the impact rating rests on' }
        : {
            code: 'custom',
            path: ['impact'],
            message: 'Choose the impact rating that this is the reason for',
          },
    )
    return z.NEVER
  })
