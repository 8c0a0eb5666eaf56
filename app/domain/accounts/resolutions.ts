import { formatDay } from '../day.ts'
import type { resolutionEvents, Votes } from '../events/resolutions.ts'
import { inParagraphs } from '../exempt-paragraph.ts'
import { responseWords } from '../recommendation.ts'
import { trackingWords } from '../tracking-key.ts'
import { votesInWords } from '../votes.ts'
import { facts, line, replaced, type Accounts, type Line } from './line.ts'

/** `(b) of scrutiny-board-2022-07-06` */
const resolution = ({ meeting, letter }: { meeting: string; letter: string }) =>
  line('Resolution', `(${letter}) of ${meeting}`)
const refs = (label: string, given: readonly string[]) =>
  given.length === 0 ? null : line(label, given.join(', '))

export const resolutionAccounts: Accounts<keyof typeof resolutionEvents> = {
  'resolution-recorded': says =>
    facts([
      line(`Resolved (${says.letter})`, says.words),
      ...(says.votes ? votes(says.votes) : []),
      says.dissent === undefined ? null : line('Dissent', says.dissent),
    ]),
  'resolution-reworded': says => facts([resolution(says), replaced('Words', says.was, says.is)]),
  'resolution-confirmed': says => facts([resolution(says), line('Confirmed by', says.chair)]),
  'actions-noted': says => facts([resolution(says), refs('Actions', says.actions)]),
  'condition-set': says =>
    facts([
      resolution(says),
      refs('Completion approved of', says.of),
      line('Condition', says.words),
      line('Action', says.action),
    ]),
  'point-closed': says => facts([resolution(says), line('Point', says.point)], says.reason),
  'point-reopened': says => facts([resolution(says), line('Point', says.point)], says.reason),
  'tracking-class-given': says =>
    facts([
      resolution(says),
      line('Class', trackingWords(says)),
      refs('Points', says.points),
      refs('Actions', says.actions),
    ]),
  'recommendation-made': (says, nameOf) =>
    facts([
      resolution(says),
      line('To', nameOf(says.body)),
      line('Recommendation', says.asks),
      line('Response due', says.due && formatDay(says.due)),
    ]),
  'recommendation-answered': says =>
    facts([
      resolution(says),
      line('Response', responseWords[says.response]),
      line('In words', says.words),
      line('Given on', formatDay(says.on)),
    ]),
  'matter-referred': (says, nameOf) => facts([resolution(says), line('To', nameOf(says.body))], says.reason),
  'referral-taken-up': says => facts([resolution(says), line('Taken up by', says.by)]),
  'exempt-session-entered': says =>
    facts([resolution(says), line('Exempt by', inParagraphs(says.paragraphs))], says.reason),
  'exempt-session-left': says => facts([resolution(says)]),
}

const votes = (counted: Votes): Line[] => [
  line('Votes', votesInWords(counted)),
  ...(counted.byName === '' ? [] : [line('Recorded by name', counted.byName)]),
]
