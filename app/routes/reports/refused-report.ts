import type { FormState, Typed } from '../../domain/form.ts'
import type { PointOrder } from '../../domain/improvement-point.ts'
import { wordsFor, type Refusal } from '../../domain/refusal.ts'

/** The form again. A refused point is named by its place among those that were not left out: here by its place in the form. */
export function refusedReport(
  typed: Typed,
  refused: Refusal,
  points: Record<string, PointOrder | null>,
): FormState {
  return { typed, problems: [{ field: fieldOf(refused, points), message: wordsFor(refused) }] }
}

function fieldOf({ refused, field = '' }: Refusal, points: Record<string, PointOrder | null>): string {
  // The file was chosen on the page before.
  if (refused === 'report-already-recorded') return ''
  const [, at] = /^points\.(\d+)\./.exec(field) ?? []
  if (at === undefined) return field
  const kept = Object.keys(points).filter(key => points[key] !== null)
  return `points.${kept[Number(at)] ?? at}.mark`
}
