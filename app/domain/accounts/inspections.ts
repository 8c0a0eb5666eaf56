import { clockWords } from '../clock.ts'
import { formatDay, type Day } from '../day.ts'
import type { InspectionFacts, inspectionEvents } from '../events/inspections.ts'
import { frameworks, gradeName } from '../framework.ts'
import { inspectionKinds } from '../inspection-kind.ts'
import { findingName } from '../finding.ts'
import { nationalFrameworkWords, pointKindWords } from '../point-words.ts'
import { plural } from '../wording.ts'
import { facts, line, replaced, type Accounts, type Line } from './line.ts'

const dayOr = (day: Day | null) => (day === null ? null : formatDay(day))

export const inspectionAccounts: Accounts<keyof typeof inspectionEvents> = {
  'inspection-recorded': says =>
    facts([
      line('Kind', inspectionKinds[says.is.kind].words),
      line('Inspection dates', `${formatDay(says.is.began)} to ${formatDay(says.is.ended)}`),
      says.is.leadInspector === null ? null : line('Lead inspector', says.is.leadInspector),
      ...judgements(says.is),
      says.embargoed ? line('Embargo', 'until publication') : null,
      says.report && line('Report', says.report.name),
    ]),
  'inspection-changed': ({ was, is, reason }) =>
    facts(
      [
        replaced('Kind', inspectionKinds[was.kind].words, inspectionKinds[is.kind].words),
        replaced('Began', formatDay(was.began), formatDay(is.began)),
        replaced('Ended', formatDay(was.ended), formatDay(is.ended)),
        replaced('Report received', dayOr(was.receivedOn), dayOr(is.receivedOn)),
        replaced('Published', dayOr(was.publishedOn), dayOr(is.publishedOn)),
        replaced('Lead inspector', was.leadInspector, is.leadInspector),
        ...judgements(is).map(now =>
          replaced(now.label, judgements(was).find(({ label }) => label === now.label)?.is ?? null, now.is),
        ),
      ],
      reason,
    ),
  'inspection-published': says => facts([line('Published on', formatDay(says.on))]),
  'report-filed': says =>
    facts([
      given('Report', says.was?.name, says.report.name),
      given('SHA-256', says.was?.sha256, says.report.sha256),
    ]),
  'findings-filed': ({ findings }) =>
    facts([line('Findings', plural(findings.length, 'numbered paragraph'))]),
  'finding-linked': says => facts([line('Finding', findingName(says))]),
  'finding-unlinked': says => facts([line('Finding', findingName(says))]),
  'clock-stated': says =>
    facts([
      line('Duty', clockWords[says.clock]),
      given('Date stated by Ofsted', says.was && formatDay(says.was.day), formatDay(says.is.day)),
      given('Source', says.was?.source, says.is.source),
    ]),
  'clock-met': says =>
    facts([
      line('Duty', clockWords[says.clock]),
      given('Met on', says.was && formatDay(says.was.on), formatDay(says.is.on)),
      given('Note', says.was?.note, says.is.note),
    ]),
  'point-recorded': says =>
    facts([
      line(pointKindWords[says.kind], says.text),
      says.page === null ? null : line('Page', String(says.page)),
      says.nationalFramework && line('National framework', nationalFrameworkWords(says.nationalFramework)),
    ]),
  'point-corrected': ({ was, is, reason }) =>
    facts(
      [
        replaced('Words', was.text, is.text),
        replaced('Kind', pointKindWords[was.kind], pointKindWords[is.kind]),
        replaced('Page', was.page?.toString() ?? null, is.page?.toString() ?? null),
        replaced(
          'National framework',
          was.nationalFramework && nationalFrameworkWords(was.nationalFramework),
          is.nationalFramework && nationalFrameworkWords(is.nationalFramework),
        ),
      ],
      reason,
    ),
  'point-traced': says => facts([given('Earlier point', says.was, says.earlier)]),
  'point-removed': says => facts([line('Point', says.point)], says.reason),
}

/** Said for the first time, or in place of something else. */
const given = (label: string, was: string | null | undefined, is: string | null) =>
  was === null || was === undefined ? line(label, is) : replaced(label, was, is)

function judgements({ framework, judgements: given }: InspectionFacts): Line[] {
  const version = frameworks.find(({ key }) => key === framework)
  return given.map(({ area, grade }) =>
    line(
      version?.areas.find(({ key }) => key === area)?.name ?? area,
      version ? gradeName(version, grade) : grade,
    ),
  )
}
