import type { Finding } from '../domain/events/inspections.ts'
import { frameworkFor, type Framework } from '../domain/framework.ts'
import { improvementSection, unreadTags } from './improvement-section.ts'
import { judgementTable } from './judgement-table.ts'
import { shortName } from './local-authority.ts'
import { overallSentence } from './overall-sentence.ts'
import type { ReportBody } from './page-furniture.ts'
import { blocksOf, type Block } from './report-blocks.ts'
import { frontOf, type Front } from './report-front.ts'
import { titleOf, type Title } from './report-title.ts'
import {
  Report,
  reportFrameworks,
  type NotAReport,
  type NotUnderstood,
  type ReadJudgement,
} from './report.ts'
import { statementDue } from './statement-due.ts'

/** What a published report or letter says, from its lines; refused where it is neither. */
export function readDocument(body: ReportBody): Report | NotAReport {
  const blocks = blocksOf(body)
  const title = titleOf(blocks)
  if (!title) return notOne
  const graded = title.kind === 'ilacs' || title.kind === 'sif'
  const front = frontOf(blocks, !graded)
  const framework = versionOf(title, front)
  const table = graded ? judgementsIn(body, blocks, framework) : { judgements: [], notUnderstood: [] }
  const section = improvementSection(blocks)
  return Report.parse({
    framework: title.kind === 'jtai' ? 'JTAI' : frameworkName(framework),
    kind: kindOf(title, front),
    localAuthority: title.localAuthority === null ? null : shortName(title.localAuthority),
    localAuthorityPrinted: title.localAuthority,
    ...front,
    judgements: table.judgements,
    improvementHeading: section.heading,
    improvementPoints: section.points,
    statementDue: title.kind === 'sif' ? null : statementDue(blocks),
    findings: findingsOf(blocks, section.used, table.judgements),
    notUnderstood: [
      ...missing(title, front, graded),
      ...table.notUnderstood,
      ...section.notUnderstood,
      ...unreadTags(section.points),
    ],
  } satisfies Report)
}

const notOne: NotAReport = {
  refused: 'not-a-report',
  reason: 'Nothing in it says that it is an Ofsted report or letter about a council’s children’s services.',
}

/** The version of the framework that was in force when the inspection began; a letter's is that of its council's inspections. */
function versionOf(title: Title, { began }: Front): Framework | undefined {
  return began === null
    ? undefined
    : frameworkFor(title.kind === 'sif' ? 'sif' : 'standard-inspection', began)
}

const frameworkName = (framework: Framework | undefined) =>
  reportFrameworks.find(name => framework?.name === name || framework?.name.endsWith(`(${name})`)) ?? null

function judgementsIn(body: ReportBody, blocks: Block[], framework: Framework | undefined) {
  const table = judgementTable(body.lines, framework)
  if (framework?.key !== 'sif-2013') return table
  return { ...table, judgements: [...overallSentence(blocks, framework), ...table.judgements] }
}

/** A standard inspection is on site for two weeks, a short one for one. */
function kindOf(title: Title, { began, ended }: Front): Report['kind'] {
  if (title.kind !== 'ilacs') return title.kind
  if (began === null || ended === null) return 'standard-inspection'
  return Date.parse(ended) - Date.parse(began) < 7 * 86_400_000 ? 'short-inspection' : 'standard-inspection'
}

/** Numbered paragraphs with the bullets under them, but for points and for the numbered rows of SIF's judgement table. */
function findingsOf(blocks: Block[], points: ReadonlySet<Block>, judgements: ReadJudgement[]): Finding[] {
  const rows = judgements.map(({ printed }) => printed.area)
  const isRow = ({ page, text }: Block) =>
    page <= 2 && rows.some(row => row.startsWith(text) || text.startsWith(row))
  const findings: Finding[] = []
  let open: Finding | null = null
  for (const block of blocks) {
    if (block.number !== undefined && !points.has(block) && !isRow(block)) {
      open = { paragraph: block.number, page: block.page, text: block.text }
      findings.push(open)
    } else if (block.kind === 'bullet' && open) open.text += `\n• ${block.text}`
    else open = null
  }
  return findings
}

function missing(title: Title, front: Front, graded: boolean): NotUnderstood[] {
  const gaps: [boolean, NotUnderstood['about'], string][] = [
    [title.localAuthority === null, 'local-authority', 'The council’s name was not found.'],
    [front.inspectionDates === null, 'dates', 'The dates of the inspection were not found.'],
    [
      front.inspectionDates !== null && front.began === null,
      'dates',
      'The dates of the inspection were not understood.',
    ],
    [graded && front.leadInspector === null, 'lead-inspector', 'The lead inspector was not found.'],
  ]
  return gaps
    .filter(([gap]) => gap)
    .map(([, about, reason]) => ({
      about,
      reason,
      page: null,
      text: about === 'dates' ? front.inspectionDates : null,
    }))
}
