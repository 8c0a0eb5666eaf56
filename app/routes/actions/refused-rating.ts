import type { Typed } from '../../domain/form.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Edition } from '../../../db/editions.ts'
import { refusedChange } from '../history/changed-since.tsx'
import type { ToldProposal } from './proposal-for.ts'

/** The form again after a refused rating, with what changed meanwhile of the action and of the measures on it. */
export function refusedRating(
  typed: Typed,
  refused: Refusal,
  field: string,
  edition: Edition,
  action: string,
  proposal: ToldProposal | null,
) {
  const measures = (proposal?.effects ?? []).map(
    ({ measure }) => ({ kind: 'measure', ref: measure }) as const,
  )
  return refusedChange(typed, refused, field, edition, { kind: 'action', ref: action }, ...measures)
}
