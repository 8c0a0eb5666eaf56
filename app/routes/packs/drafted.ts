import { formatDay } from '../../domain/day.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import type { Sections } from '../../domain/pack.ts'
import { inWords, plural } from '../../domain/wording.ts'
import type { PackMatter } from '../../../db/read/pack-matter.ts'

interface Drafted {
  bodyName: string
  inspections: readonly {
    kind: keyof typeof inspectionKinds
    began: Parameters<typeof formatDay>[0]
    points: number
  }[]
  matter: PackMatter
}

/** The officer's report as the system drafts it from what the public may see. The officer changes it as they see fit. */
export function draftedSections({ bodyName, inspections, matter }: Drafted): Sections {
  return {
    purpose:
      `This report tells ${bodyName} how the council’s action plan for children’s services stands, and asks it to ` +
      `decide on what is set out under recommendations.`,
    about: about(inspections, matter),
    issues: issues(matter),
    consultation:
      'This report proposes no change on which consultation is required. What children, families, staff and partners say about an action is reported in its updates.',
    resources: 'This report has no resource implications beyond those of the actions themselves.',
    legal:
      'The council prepares a written statement of the action it proposes after an inspection under section 137 of the Education and Inspections Act 2006. This report holds no exempt or confidential information.',
    recommendations: recommendations(bodyName, matter),
    appendices:
      'The tables that follow: the plan in numbers, what awaits a decision, progress since the last meeting, and every action of the plan.',
  }
}

function about(inspections: Drafted['inspections'], { plan, last }: PackMatter): string {
  const answered = inspections
    .filter(({ points }) => points > 0)
    .map(
      ({ kind, began, points }) =>
        `${inspectionKinds[kind].words} of ${formatDay(began)} (${plural(points, 'recommendation')})`,
    )
  return (
    `The plan holds ${plural(plan.length, 'action')}` +
    (answered.length > 0 ? `, in answer to: ${inWords(answered)}.` : '.') +
    (last === null ? '' : `\n\nThe board last met on ${formatDay(last.on)}.`)
  )
}

const issues = ({ completed, open, late, laterAsked, silent, notShown }: PackMatter) =>
  [
    `${plural(open, 'action')} of the plan ${open === 1 ? 'is' : 'are'} still open.`,
    `${plural(completed.length, 'action')} completed since the last meeting.`,
    `${plural(late.length, 'action')} late against the original due date.`,
    `An extension is asked for on ${plural(laterAsked.length, 'action')}.`,
    `No update this cycle on ${plural(silent.length, 'action')}.`,
    `${plural(notShown.length, 'action')} delivered, impact on children not yet shown.`,
  ].join('\n')

/** (a), (b), (c) as the board can resolve them. */
function recommendations(
  bodyName: string,
  { toApprove, laterAsked, requests, statements, toReview }: PackMatter,
): string {
  const asked = [
    'note the progress of the action plan',
    ...(toApprove.length > 0
      ? [`approve completion of ${inWords(toApprove.map(({ ref }) => ref))}, on the evidence set out`]
      : []),
    ...(laterAsked.length > 0
      ? [`consider the later dates asked for on ${inWords(laterAsked.map(({ ref }) => ref))}`]
      : []),
    ...(toReview.length > 0
      ? [`review ${inWords(toReview.map(({ ref }) => ref))}, and say how each now stands`]
      : []),
    ...(requests.length > 0
      ? [`note the open requests for information, and give an owner and a day to those without`]
      : []),
    ...(statements.length > 0 ? ['approve the statement of action before it is sent'] : []),
  ]
  const lines = asked.map((words, at) => `(${String.fromCharCode(97 + at)}) ${words}`)
  return `${bodyName} is recommended to:\n\n${lines.join('\n')}`
}
