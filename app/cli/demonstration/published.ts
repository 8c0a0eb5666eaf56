import { createHash } from 'node:crypto'
import { Day, formatDay, type Instant } from '../../domain/day.ts'
import { frameworkFor, nameInReports } from '../../domain/framework.ts'
import type { PublishedReport } from '../../domain/published-report.ts'
import { nationalFrameworkTags } from '../../documents/national-framework-tag.ts'
import type { Library } from '../../../db/library/open.ts'
import { addReport } from '../../../db/library/write.ts'
import { publishedReports, type Published } from './published-reports.ts'

/** Fills the library with invented reports, as far as they are published by `today`. */
export function loadLibrary(library: Library, today: Day, at: Instant) {
  for (const published of publishedReports) {
    if (published.published > today) continue
    const fileName = `${published.council.toLowerCase().replaceAll(' ', '-')}-${published.published}.pdf`
    const sha256 = createHash('sha256').update(`demonstration ${fileName}`).digest('hex')
    addReport(library, { sha256, fileName, at, readerVersion: 0 }, reportOf(published))
  }
}

function reportOf({ council, kind, grades, points, findings, ...told }: Published): PublishedReport {
  const began = Day.parse(told.began)
  const ended = Day.parse(told.ended)
  const framework = frameworkFor(kind, began) ?? frameworkFor('standard-inspection', began)
  return {
    framework: framework ? nameInReports(framework) : null,
    kind,
    localAuthority: council,
    localAuthorityPrinted: council,
    published: Day.parse(told.published),
    inspectionDates: `${formatDay(began)} to ${formatDay(ended)}`,
    began,
    ended,
    leadInspector: told.leadInspector,
    judgements: (framework?.areas ?? []).flatMap(({ key, name }, place) => {
      const grade = framework?.grades.find(({ key }) => key === grades[place])
      return grade ? [{ area: name, areaKey: key, grade: grade.name, gradeKey: grade.key }] : []
    }),
    improvementPoints: points.map(point => {
      const { text, subPoints } = typeof point === 'string' ? { text: point, subPoints: [] } : point
      const [nationalFramework] = nationalFrameworkTags(text)
      const page = 2
      return {
        ...{ text, kind: 'improvement', page, nationalFramework },
        subPoints: subPoints.map(text => ({ text, page })),
      } as const
    }),
    findings: findings.map((text, place) => ({
      paragraph: place + 1,
      page: 3 + Math.floor(place / 3),
      text,
    })),
    notUnderstood: [],
  }
}
