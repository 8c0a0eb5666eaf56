import type { Instant } from '../../app/domain/day.ts'
import { toConfirm, type PublishedReport } from '../../app/domain/published-report.ts'
import { prepared } from '../prepare.ts'
import type { Library } from './open.ts'

/** Where a report came from, and what read it when. */
export interface Imported {
  sha256: string
  fileName: string
  at: Instant
  readerVersion: number
}

type PointRow = Record<'text' | 'kind', string> & { page: number; parent: number | null }

const forget = prepared((library: Library) => library.prepare('delete from report where sha256 = ?'))
const enter = prepared((library: Library) =>
  library.prepare(
    `insert into report values ($sha256, $fileName, $localAuthority, $localAuthorityPrinted, $kind, $framework,
       $published, $began, $ended, $inspectionDates, $leadInspector, $toConfirm, $at, $readerVersion)`,
  ),
)
const enterJudgement = prepared((library: Library) =>
  library.prepare('insert into judgement values ($sha256, $position, $areaKey, $area, $gradeKey, $grade)'),
)
const enterPoint = prepared((library: Library) =>
  library.prepare(
    `insert into point (report, position, parent, text, kind, page, framework_type, framework_number, framework_name)
     values ($sha256, $position, $parent, $text, $kind, $page, $type, $number, $name)`,
  ),
)
const enterFinding = prepared((library: Library) =>
  library.prepare(
    `insert into finding (report, position, paragraph, page, text)
     values ($sha256, $position, $paragraph, $page, $text)`,
  ),
)
const enterNotUnderstood = prepared((library: Library) =>
  library.prepare('insert into not_understood values ($sha256, $position, $reason, $page)'),
)

/** Puts a report into the library, in place of what was read in the same file before: all of it, or nothing. */
export function addReport(library: Library, imported: Imported, report: PublishedReport) {
  const { sha256, fileName, at, readerVersion } = imported
  const { judgements, improvementPoints, findings, notUnderstood, ...facts } = report
  const { localAuthority, localAuthorityPrinted, kind, framework, published } = facts
  const { began, ended, inspectionDates, leadInspector } = facts

  library
    .transaction(() => {
      forget(library).run(sha256)
      enter(library).run({
        ...{ sha256, fileName, localAuthority, localAuthorityPrinted, kind, framework, published },
        ...{ began, ended, inspectionDates, leadInspector, at, readerVersion },
        toConfirm: toConfirm(report).length > 0 ? 1 : 0,
      })
      for (const [place, { areaKey, area, gradeKey, grade }] of judgements.entries())
        enterJudgement(library).run({ sha256, position: place + 1, areaKey, area, gradeKey, grade })
      enterPoints(library, sha256, improvementPoints)
      for (const [place, { paragraph, page, text }] of findings.entries())
        enterFinding(library).run({ sha256, position: place + 1, paragraph, page, text })
      for (const [place, { reason, page }] of notUnderstood.entries())
        enterNotUnderstood(library).run({ sha256, position: place + 1, reason, page })
    })
    .immediate()
}

/** Positions run through the report, each point followed by its sub-points. */
function enterPoints(library: Library, sha256: string, points: PublishedReport['improvementPoints']) {
  let position = 0
  const next = (
    row: PointRow,
    tag?: { type: string; number?: number | undefined; name?: string | undefined },
  ) => {
    const { type = null, number = null, name = null } = tag ?? {}
    enterPoint(library).run({ sha256, position: ++position, ...row, type, number, name })
    return position
  }
  for (const { text, kind, page, nationalFramework, subPoints = [] } of points) {
    const parent = next({ text, kind, page, parent: null }, nationalFramework)
    for (const sub of subPoints) next({ text: sub.text, kind, page: sub.page, parent })
  }
}
