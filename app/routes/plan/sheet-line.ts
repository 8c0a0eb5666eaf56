import { deliveryWords } from '../../domain/delivery-rating.ts'
import type { Day } from '../../domain/day.ts'
import { impactRatings } from '../../domain/impact-rating.ts'
import type { SheetLine } from '../../documents/plan-workbook.ts'
import type { PlanLine } from '../../../db/read/plan-lines.ts'

const dayOr = (day: Day | null) => (day === null ? null : { day })

/** An action as its line in a spreadsheet of the plan. */
export function sheetLine(line: PlanLine, nameOf: (id: string) => string): SheetLine {
  const owner = line.ownerPerson ?? line.ownerParty
  return {
    reference: line.ref,
    points: line.points?.split(' ').join('; ') ?? null,
    title: line.title,
    detail: line.detail || null,
    theme: line.theme,
    owner: owner && nameOf(owner),
    executiveLead: line.executiveLead && nameOf(line.executiveLead),
    start: dayOr(line.start),
    due: dayOr(line.due),
    originalDue: dayOr(line.originalDue),
    successMeasure: line.successMeasure,
    delivery: deliveryWords(line.delivery),
    impact: line.impact && impactRatings[line.impact].words,
    lastUpdate: dayOr(line.lastUpdateOn),
  }
}
