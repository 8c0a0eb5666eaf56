import type { Day } from '../../../app/domain/day.ts'
import { InspectionKind, inspectionKinds } from '../../../app/domain/inspection-kind.ts'
import { prepared } from '../../prepare.ts'
import type { Library } from '../open.ts'
import { byThen } from './facts.ts'

export interface GradeCount {
  framework: string
  areaKey: string
  /** Null where the grade is none of the framework's. */
  gradeKey: string | null
  inspections: number
}

type Asked = { asAt: Day | null; graded: string }

/** Inspections that give grades, each once: of several documents about one, the one imported last. */
const inspections = `inspection as (
  select * from report
  where framework is not null and kind in (select value from json_each($graded)) and ${byThen} and not exists (
    select 1 from report other
    where other.council = report.council and other.kind = report.kind and other.began = report.began
      and ($asAt is null or other.published <= $asAt)
      and (other.imported_at, other.sha256) > (report.imported_at, report.sha256)
  )
)`
const totals = prepared((library: Library) =>
  library.prepare<Asked, { framework: string; inspections: number }>(
    `with ${inspections} select framework, count(*) as inspections from inspection group by framework`,
  ),
)
const counts = prepared((library: Library) =>
  library.prepare<Asked, GradeCount>(
    `with ${inspections}
     select framework, area_key as areaKey, grade_key as gradeKey, count(*) as inspections
     from inspection join judgement on judgement.report = inspection.sha256
     where area_key is not null group by framework, area_key, grade_key`,
  ),
)

const graded = JSON.stringify(InspectionKind.options.filter(kind => inspectionKinds[kind].givesGrades))

/** How often each grade was given, by framework version and area; and how many inspections each version has. */
export const gradeCounts = (library: Library, asAt: Day | null) => ({
  inspections: new Map(
    totals(library)
      .all({ asAt, graded })
      .map(({ framework, inspections }) => [framework, inspections]),
  ),
  counts: counts(library).all({ asAt, graded }),
})
