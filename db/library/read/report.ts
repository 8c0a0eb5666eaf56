import { z } from 'zod'
import { Day } from '../../../app/domain/day.ts'
import { pointKinds } from '../../../app/domain/events/inspections.ts'
import { prepared } from '../../prepare.ts'
import type { Library } from '../open.ts'
import { byThen, factColumns, Facts, joinOverall } from './facts.ts'

const Whole = Facts.extend({
  fileName: z.string(),
  councilPrinted: z.string().nullable(),
  ended: Day.nullable(),
  leadInspector: z.string().nullable(),
})

export interface JudgementRow {
  report: string
  areaKey: string | null
  area: string
  gradeKey: string | null
  grade: string
}

/** `position` runs through the report; a sub-point names that of its point. */
export const PointRow = z.object({
  report: z.string(),
  position: z.int(),
  parent: z.int().nullable(),
  text: z.string(),
  kind: z.enum(pointKinds),
  page: z.int(),
})
export type PointRow = z.infer<typeof PointRow>

type Asked = { sha256: string; asAt: Day | null }

const one = prepared((library: Library) =>
  library.prepare<Asked>(
    `select ${factColumns}, report.file_name as fileName, report.council_printed as councilPrinted, report.ended,
       report.lead_inspector as leadInspector
     from report ${joinOverall} where report.sha256 = $sha256 and ${byThen}`,
  ),
)
const judgements = prepared((library: Library) =>
  library.prepare<[string], JudgementRow>(
    `select report, area_key as areaKey, area, grade_key as gradeKey, grade
     from judgement where report in (select value from json_each(?)) order by report, position`,
  ),
)
const points = prepared((library: Library) =>
  library.prepare<[string]>(
    `select report, position, parent, text, kind, page
     from point where report in (select value from json_each(?)) order by report, position`,
  ),
)
const findings = prepared((library: Library) =>
  library.prepare<[string], { position: number; paragraph: number; page: number; text: string }>(
    'select position, paragraph, page, text from finding where report = ? order by position',
  ),
)
const notUnderstood = prepared((library: Library) =>
  library.prepare<[string], { reason: string; page: number | null }>(
    'select reason, page from not_understood where report = ? order by position',
  ),
)
const known = prepared((library: Library) =>
  library.prepare<[string], { council: string | null; readerVersion: number }>(
    'select council, reader_version as readerVersion from report where sha256 = ?',
  ),
)

/** A report with all that was read in it; undefined where the library, on that day, has none. */
export function reportBySha256(library: Library, sha256: string, asAt: Day | null) {
  const row = one(library).get({ sha256, asAt })
  if (row === undefined) return undefined
  return {
    ...Whole.parse(row),
    judgements: judgementsOf(library, [sha256]),
    points: pointsOf(library, [sha256]),
    findings: findings(library).all(sha256),
    notUnderstood: notUnderstood(library).all(sha256),
  }
}

/** In the order of each report. */
export const judgementsOf = (library: Library, reports: readonly string[]) =>
  judgements(library).all(JSON.stringify(reports))

/** In the order of each report, every point followed by its sub-points. */
export const pointsOf = (library: Library, reports: readonly string[]) =>
  z.array(PointRow).parse(points(library).all(JSON.stringify(reports)))

/** Whose report the file with these bytes is, and which reader read it; undefined where the library does not have it. */
export const knownReport = (library: Library, sha256: string) => known(library).get(sha256)
