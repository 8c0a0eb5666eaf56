import type { Day } from './day.ts'
import type { Judgement } from './events/inspections.ts'
import { frameworkFor } from './framework.ts'
import { inspectionKinds, type InspectionKind } from './inspection-kind.ts'
import { refusal, type Refusal } from './refusal.ts'

/** The key recorded where the kind gives no grades, or no version was in force. */
export const noFramework = 'none'

export interface Judged {
  framework: string
  judgements: Judgement[]
}

/**
 * Every area of the framework in force when the inspection began, in its order, with the grade that was given:
 * null where the report gives none. Refused for an area or a grade that this framework does not have.
 */
export function judged(kind: InspectionKind, began: Day, given: readonly Judgement[]): Judged | Refusal {
  const framework = frameworkFor(kind, began)
  const graded = given.filter(({ grade }) => grade !== null)
  if (!inspectionKinds[kind].givesGrades && graded.length > 0)
    return refusal('grades-not-given', { field: 'kind' })

  for (const { area, grade } of graded) {
    const field = `judgements.${area}`
    if (!framework?.areas.some(({ key }) => key === area))
      return refusal('area-not-of-framework', { field, facts: { area } })
    if (!framework.grades.some(({ key }) => key === grade))
      return refusal('grade-not-of-framework', { field, facts: { grade: grade ?? '' } })
  }
  const gradeOf = (area: string) => graded.find(judgement => judgement.area === area)?.grade ?? null
  return {
    framework: framework?.key ?? noFramework,
    judgements: framework?.areas.map(({ key }) => ({ area: key, grade: gradeOf(key) })) ?? [],
  }
}
