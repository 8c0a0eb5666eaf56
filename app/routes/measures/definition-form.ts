import { z } from 'zod'
import type { Counting, Definition } from '../../domain/events/measures.ts'
import { optionalText, text, ticked, yes, type Typed } from '../../domain/form.ts'
import { RoleBand } from '../../domain/role-band.ts'
import { optionalDecimal, typedNumber } from '../../domain/typed-number.ts'

const decimals = { '0': 0, '1': 1, '2': 2 } as const

/** What a measure means, as its form sends it. */
export const TypedDefinition = z
  .object({
    meaning: text('what it means', 2000),
    numerator: optionalText('the numerator', 500),
    denominator: optionalText('the denominator', 500),
    excluded: optionalText('who or what is left out', 1000),
    unit: text('the unit', 200),
    shownAs: z.enum(['number', 'per-cent'], { error: 'Choose how it is shown' }),
    decimals: z
      .enum(['0', '1', '2'], { error: 'Choose how many decimals are shown' })
      .transform(typed => decimals[typed]),
    counted: yes,
    roles: ticked(RoleBand),
    by: z.enum(['fte', 'heads']).optional(),
    agency: yes,
    newlyQualifiedAs: optionalDecimal('What a newly qualified worker counts as').refine(
      share => share === null || (share > 0 && share <= 1),
      'What a newly qualified worker counts as must be more than 0 and 1 at most',
    ),
  })
  .transform((typed, context): { definition: Definition } => {
    const { numerator, denominator, excluded, counted, roles, by, agency, newlyQualifiedAs, ...rest } = typed
    const missing = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message })
    }
    if (counted && roles.length === 0) missing('roles', 'Choose at least one role')
    if (counted && by === undefined) missing('by', 'Choose how workers are counted')
    const counting: Counting | null =
      counted && by !== undefined ? { roles, by, agency, newlyQualifiedAs: newlyQualifiedAs ?? 1 } : null
    return {
      definition: {
        ...rest,
        numerator: numerator ?? '',
        denominator: denominator ?? '',
        excluded: excluded ?? '',
        counting,
      },
    }
  })

/** What stands, as its form shows it. */
export function typedDefinition({ counting, decimals, ...definition }: Definition): Typed {
  return {
    ...definition,
    decimals: String(decimals),
    ...(counting && {
      counted: 'yes',
      roles: counting.roles,
      by: counting.by,
      ...(counting.agency && { agency: 'yes' }),
      newlyQualifiedAs: typedNumber(counting.newlyQualifiedAs),
    }),
  }
}

/** Before anything was chosen. */
export const noDefinition: Typed = { shownAs: 'number', decimals: '1' }
