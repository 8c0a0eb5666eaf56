import { countWorkforce } from '../../commands/count-workforce.ts'
import { step } from '../../commands/runner.ts'
import type { WorkforceOrder } from '../../domain/count-workforce.ts'
import { wordsFor } from '../../domain/refusal.ts'
import { readWorkerRows, type RowProblem } from '../../domain/worker-rows.ts'
import type { Access } from '../../web/guard.ts'
import { CountDraft } from './count-form.ts'

/** The draft as it would be recorded now, by the very rules that will record it, and left undone. */
export function rehearsed({ house, person, params, carryOutTogether }: Access<{ draft: string }, object>) {
  const draft = house.unconfirmed.find(person.id, params.draft)
  const read = CountDraft.safeParse(draft?.read)
  if (!read.success) throw new Response(null, { status: 404 })
  const { said, rows } = read.data
  const { workers, problems, leftOut } = readWorkerRows(rows)
  const order: WorkforceOrder = { ...said, workers }
  const file = draft === null || draft.name === pastedName ? null : draft.name
  const found = { order, leftOut, file }
  if (problems.length > 0) return { ...found, problems, events: [] }
  const { events, refused } = carryOutTogether([step('count-workforce', countWorkforce, order)], true)
  const refusals = refused.map(({ refusal }): RowProblem => ({ row: 0, message: wordsFor(refusal) }))
  return { ...found, problems: refusals, events }
}

/** What a pasted table is kept as. */
export const pastedName = 'Pasted table.csv'
