import { formatDay, type Day } from '../day.ts'
import type { Asker, requestEvents, RequestFacts } from '../events/requests.ts'
import { inParagraphs } from '../exempt-paragraph.ts'
import { matterWords, requestKindWords } from '../request-facts.ts'
import { facts, line, replaced, type Accounts, type Line, type NameOf } from './line.ts'

const dayOr = (day: Day | null) => (day === null ? null : formatDay(day))
const personName = (id: string | null, nameOf: NameOf) => (id === null ? null : nameOf(id))

export const requestAccounts: Accounts<keyof typeof requestEvents> = {
  'request-opened': (says, nameOf) =>
    facts([
      line('Asks', says.asks),
      ...(says.is ? factLines(null, says.is, nameOf) : []),
      says.on === undefined ? null : line('Made on', formatDay(says.on)),
      line('Owner', personName(says.owner, nameOf)),
      line('Due', dayOr(says.due)),
    ]),
  'request-changed': ({ was, is }, nameOf) => facts(factLines(was, is, nameOf)),
  'request-assigned': ({ was, is }, nameOf) =>
    facts([
      replaced('Owner', personName(was.owner, nameOf), personName(is.owner, nameOf)),
      replaced('Due', dayOr(was.due), dayOr(is.due)),
    ]),
  'request-answered': says => facts([line('Answer', says.answer)]),
  'request-refused': says =>
    facts([
      says.paragraphs.length === 0 ? null : line('Exempt by', inParagraphs(says.paragraphs)),
      says.confidential ? line('Confidential', 'yes') : null,
      line('Statement of reasons', says.reasons),
      line('Given to the committee on', formatDay(says.on)),
    ]),
  'briefing-given': says =>
    facts([
      line('Briefed', says.briefed),
      line('By', says.briefer),
      line('Class of information', says.about),
      line('On', formatDay(says.on)),
    ]),
}

/** What of the facts is new. */
function factLines(was: RequestFacts | null, is: RequestFacts, nameOf: NameOf): (Line | null)[] {
  const given = (label: string, words: (facts: RequestFacts) => string | null) =>
    was === null ? line(label, words(is)) : replaced(label, words(was), words(is))
  return [
    given('Kind', ({ kind }) => requestKindWords[kind]),
    given('Asked by', ({ asker }) => askerName(asker, nameOf)),
    given('Ground', ({ ground }) => ground),
    given('Exempt by', exemptWords),
    given('Relevant to', relevanceWords),
  ]
}

const askerName = (asker: Asker | null, nameOf: NameOf) =>
  asker && ('person' in asker ? nameOf(asker.person) : asker.name)

const exemptWords = ({ paragraphs }: RequestFacts) => {
  if (paragraphs === null) return 'not considered yet'
  return paragraphs.length === 0 ? 'not exempt' : inParagraphs(paragraphs)
}
const relevanceWords = ({ relevantTo }: RequestFacts) =>
  relevantTo && `${matterWords[relevantTo.matter]}: ${relevantTo.which}`
