import { z } from 'zod'
import { directions, frequencies, type Terms } from '../../domain/events/measures.ts'
import { optionalDay, optionalText, text, typedDay, yes, type Typed } from '../../domain/form.ts'
import { PersonId } from '../../domain/reference.ts'
import { optionalDecimal, typedNumber } from '../../domain/typed-number.ts'

/** How a measure is kept, as its form sends it. */
export const TypedTerms = z
  .object({
    name: text('the name', 200),
    subject: text('what is measured', 80),
    direction: z.enum(directions, { error: 'Choose which way is better' }),
    frequency: z.enum(frequencies, { error: 'Choose how often there is a figure' }),
    source: optionalText('the source', 1000),
    owner: PersonId.optional(),
    baseline: optionalDecimal('The baseline'),
    baselineOn: optionalDay('Day of the baseline'),
    target: optionalDecimal('The target'),
    targetBy: optionalDay('Day of the target'),
    tolerance: optionalDecimal('The tolerance').refine(
      tolerance => tolerance === null || tolerance >= 0,
      'The tolerance must be 0 or more',
    ),
    smallNumberLimit: optionalDecimal('The small-number limit').refine(
      limit => limit === null || (Number.isInteger(limit) && limit >= 2 && limit <= 100),
      'The small-number limit must be a whole number from 2 to 100',
    ),
    isPublic: yes,
  })
  .transform((typed, context): { terms: Terms } => {
    const { source, owner, baseline, baselineOn, target, targetBy, ...terms } = typed
    const half = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message })
    }
    if (baseline !== null && baselineOn === null) half('baselineOn', 'Enter the day of the baseline')
    if (baseline === null && baselineOn !== null) half('baseline', 'Enter the baseline, or leave its day out')
    if (target !== null && targetBy === null) half('targetBy', 'Enter the day by which the target is set')
    if (target === null && targetBy !== null) half('target', 'Enter the target, or leave its day out')
    return {
      terms: {
        ...terms,
        source: source ?? '',
        owner: owner ?? null,
        baseline: baseline === null || baselineOn === null ? null : { value: baseline, on: baselineOn },
        target: target === null || targetBy === null ? null : { value: target, by: targetBy },
      },
    }
  })

/** What stands, or is proposed, as its form shows it. */
export const typedTerms = (terms: Partial<Terms>): Typed => ({
  name: terms.name ?? '',
  subject: terms.subject ?? '',
  ...(terms.direction && { direction: terms.direction }),
  ...(terms.frequency && { frequency: terms.frequency }),
  source: terms.source ?? '',
  owner: terms.owner ?? '',
  baseline: typedNumber(terms.baseline?.value ?? null),
  ...typedDay('baselineOn', terms.baseline?.on ?? null),
  target: typedNumber(terms.target?.value ?? null),
  ...typedDay('targetBy', terms.target?.by ?? null),
  tolerance: typedNumber(terms.tolerance ?? null),
  smallNumberLimit: typedNumber(terms.smallNumberLimit ?? null),
  ...(terms.isPublic && { isPublic: 'yes' }),
})
