import type { PlanRow } from '../../../db/read/plan-rows.ts'

/** An action as a table shows it: what is needed and no more, with names for references. */
export function tableRow(row: PlanRow, nameOf: (id: string) => string) {
  const owner = row.ownerPerson ?? row.ownerParty
  return {
    ref: row.ref,
    title: row.title,
    points: row.points?.split(' ') ?? [],
    owner: owner && nameOf(owner),
    lead: row.executiveLead && nameOf(row.executiveLead),
    due: row.due,
    originalDue: row.originalDue,
    revisions: row.revisions,
    delivery: row.delivery,
    impact: row.impact,
  }
}
export type TableRow = ReturnType<typeof tableRow>
