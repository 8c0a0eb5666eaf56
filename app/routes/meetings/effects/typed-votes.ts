import { z } from 'zod'
import { optionalText } from '../../../domain/form.ts'

const count = (name: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, `${name} must be a whole number, such as 6`)
    .optional()
    .transform(typed => (typed === undefined ? null : Number(typed)))

/** Votes are recorded where any is typed: what is left out is then 0. */
export const TypedVotes = z
  .object({
    votesFor: count('Votes for'),
    votesAgainst: count('Votes against'),
    votesAbstained: count('Abstained'),
    byName: optionalText('the vote by name'),
    dissent: optionalText('whose dissent is recorded'),
  })
  .transform(({ votesFor, votesAgainst, votesAbstained, byName, dissent }) => {
    const counted = [votesFor, votesAgainst, votesAbstained].some(votes => votes !== null)
    if (!counted && byName === null) return { votes: null, dissent }
    return {
      votes: {
        for: votesFor ?? 0,
        against: votesAgainst ?? 0,
        abstained: votesAbstained ?? 0,
        byName: byName ?? '',
      },
      dissent,
    }
  })
