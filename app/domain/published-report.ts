import type { Day } from './day.ts'
import type { NationalFramework, PointFacts } from './events/inspections.ts'
import { inspectionKinds, type InspectionKind } from './inspection-kind.ts'

/** What a published report or letter says of any council. Null is what the document does not say. */
export interface PublishedReport {
  /** `ILACS 2023`: by the day the inspection began. */
  framework: string | null
  kind: InspectionKind
  localAuthority: string | null
  localAuthorityPrinted: string | null
  published: Day | null
  inspectionDates: string | null
  began: Day | null
  ended: Day | null
  leadInspector: string | null
  judgements: readonly { area: string; areaKey: string | null; grade: string; gradeKey: string | null }[]
  improvementPoints: readonly {
    text: string
    kind: PointFacts['kind']
    page: number
    nationalFramework?: NationalFramework | undefined
    subPoints?: readonly { text: string; page: number }[] | undefined
  }[]
  findings: readonly { paragraph: number; page: number; text: string }[]
  notUnderstood: readonly { reason: string; page: number | null }[]
}

/** What a person has to look up in the document itself before they rely on what was read; mostly nothing. */
export function toConfirm({ localAuthority, began, kind, judgements }: PublishedReport): string[] {
  const gaps: [boolean, string][] = [
    [localAuthority === null, 'The council’s name was not found.'],
    [began === null, 'The dates of the inspection were not found or not understood.'],
    [inspectionKinds[kind].givesGrades && judgements.length === 0, 'No judgements were found.'],
  ]
  return gaps.filter(([gap]) => gap).map(([, reason]) => reason)
}
