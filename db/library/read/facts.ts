import { z } from 'zod'
import { Day } from '../../../app/domain/day.ts'
import { InspectionKind } from '../../../app/domain/inspection-kind.ts'

/** What every list says of a report. `overall` is the grade of overall effectiveness, null where it gives none. */
export const Facts = z.object({
  sha256: z.string(),
  council: z.string().nullable(),
  kind: InspectionKind,
  framework: z.string().nullable(),
  published: Day.nullable(),
  began: Day.nullable(),
  inspectionDates: z.string().nullable(),
  overall: z.string().nullable(),
  toConfirm: z.literal([0, 1]).transform(flag => flag === 1),
})
export type Facts = z.infer<typeof Facts>

export const factColumns = `report.sha256, report.council, report.kind, report.framework, report.published,
  report.began, report.inspection_dates as inspectionDates, overall.grade as overall,
  report.to_confirm as toConfirm`

/** For `report` joined before it. */
export const joinOverall = `left join judgement overall
  on overall.report = report.sha256 and overall.area_key = 'overall-effectiveness'`

/** On a past day the library holds what was published by then; what does not say when it was published is left out. */
export const byThen = '($asAt is null or report.published <= $asAt)'

export const newestFirst = 'report.began desc, report.published desc, report.sha256'
