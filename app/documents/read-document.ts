import { ilacsVersionOn } from './judgement-areas.ts'
import { judgementTable } from './judgement-table.ts'
import { improvementSection, unreadTags } from './improvement-section.ts'
import { shortName } from './local-authority.ts'
import { overallSentence } from './overall-sentence.ts'
import type { ReportBody } from './page-furniture.ts'
import { blocksOf, type Block } from './report-blocks.ts'
import { frontOf, type Front } from './report-front.ts'
import { titleOf, type Title } from './report-title.ts'
import { report, type DocumentKind, type Finding, type Framework, type NotAReport, type NotUnderstood, type Report } from './report.ts'
import { statementDue } from './statement-due.ts'

/** What a published report or letter says, from its lines; refused where it is neither. */
export function readDocument(body: ReportBody): Report | NotAReport {
  const blocks = blocksOf(body)
  const title = titleOf(blocks)
  if (!title) return notOne
  const isLetter = title.kind !== 'ilacs' && title.kind !== 'sif'
  const front = frontOf(blocks, isLetter)
  const framework = frameworkOf(title, front)
  const table = isLetter ? { judgements: [], notUnderstood: [] } : judgementTable(body.lines, framework)
  const section = improvementSection(blocks)
  return report.parse({
    framework,
    kind: kindOf(title, front),
    localAuthority: title.localAuthority === null ? null : shortName(title.localAuthority),
    localAuthorityPrinted: title.localAuthority,
    ...front,
    judgements: title.kind === 'sif' ? [...overallSentence(blocks), ...table.judgements] : table.judgements,
    improvementHeading: section.heading,
    improvementPoints: section.points,
    statementDue: isLetter || title.kind === 'ilacs' ? statementDue(blocks) : null,
    findings: findingsOf(blocks, section.used),
    notUnderstood: [
      ...missing(title, front, isLetter),
      ...table.notUnderstood,
      ...section.notUnderstood,
      ...unreadTags(section.points),
    ],
  })
}

const notOne: NotAReport = {
  refused: 'not-a-report',
  reason: 'Nothing in it says that it is an Ofsted report or letter about a council’s children’s services.',
}

function frameworkOf(title: Title, front: Front): Framework {
  if (title.kind === 'sif') return 'SIF'
  if (title.kind === 'jtai') return 'JTAI'
  return ilacsVersionOn(front.began ?? front.published ?? '2018-01-01')
}

/** A standard inspection is on site for two weeks, a short one for one. */
function kindOf(title: Title, front: Front): DocumentKind {
  if (title.kind !== 'ilacs') return title.kind
  if (front.began === null || front.ended === null) return 'standard-inspection'
  const days = (Date.parse(front.ended) - Date.parse(front.began)) / 86_400_000
  return days < 7 ? 'short-inspection' : 'standard-inspection'
}

function findingsOf(blocks: Block[], points: ReadonlySet<Block>): Finding[] {
  return blocks.flatMap((block) =>
    block.number === undefined || points.has(block) ? [] : [{ paragraph: block.number, page: block.page, text: block.text }],
  )
}

function missing(title: Title, front: Front, isLetter: boolean): NotUnderstood[] {
  const gaps: [boolean, NotUnderstood['about'], string][] = [
    [title.localAuthority === null, 'local-authority', 'The council’s name was not found.'],
    [front.inspectionDates === null, 'dates', 'The dates of the inspection were not found.'],
    [front.inspectionDates !== null && front.began === null, 'dates', 'The dates of the inspection were not understood.'],
    [!isLetter && front.leadInspector === null, 'lead-inspector', 'The lead inspector was not found.'],
  ]
  return gaps
    .filter(([gap]) => gap)
    .map(([, about, reason]) => ({ about, reason, page: null, text: about === 'dates' ? front.inspectionDates : null }))
}
