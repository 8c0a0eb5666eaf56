import { and, eq, isNull, sql } from 'drizzle-orm'
import { Day, dayInLondon } from '../../app/domain/day.ts'
import { entitledBy } from '../../app/domain/entitlement.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { briefing, request } from '../schema/requests.ts'
import { indexWords } from '../search-words.ts'

const given = sql.placeholder
const thisRequest = eq(request.ref, given('request'))

export function foldRequests(db: Connection) {
  const index = indexWords(db)
  const insertRequest = inserting(db, request)
  const insertBriefing = inserting(db, briefing)
  const meetingOf = db.$client.prepare<[string], { body: string; on: string }>(
    'select body, "on" from meeting where ref = ?',
  )
  const madeOnOf = db.$client.prepare<[string], string>('select made_on from request where ref = ?').pluck()
  const change = db
    .update(request)
    .set({ facts: sql`${given('facts')}`, entitledBy: sql`${given('entitledBy')}` })
    .where(thisRequest)
    .prepare()
  const assign = db
    .update(request)
    .set({ owner: sql`${given('owner')}`, due: sql`${given('due')}` })
    .where(thisRequest)
    .prepare()
  const close = db
    .update(request)
    .set({
      outcome: sql`${given('outcome')}`,
      closedAt: sql`${given('at')}`,
      closedBy: sql`${given('by')}`,
    })
    .where(and(thisRequest, isNull(request.outcome)))
    .prepare()
  const answer = db
    .update(request)
    .set({ answer: sql`${given('answer')}` })
    .where(thisRequest)
    .prepare()
  const refuse = db
    .update(request)
    .set({
      reasons: sql`${given('reasons')}`,
      refusedParagraphs: sql`${given('paragraphs')}`,
      confidential: sql`${given('confidential')}`,
      statedOn: sql`${given('on')}`,
    })
    .where(thisRequest)
    .prepare()

  return {
    'request-opened': ({ says, at }) => {
      const { meeting = null, letter = null, asks, owner, due, is = null } = says
      const held = meeting === null ? undefined : meetingOf.get(meeting)
      const madeOn = says.on ?? (held ? Day.parse(held.on) : dayInLondon(at))
      insertRequest({
        ref: says.request,
        meeting,
        letter,
        body: says.body ?? held?.body ?? null,
        madeOn,
        asks,
        facts: is && JSON.stringify(is),
        owner,
        due,
        entitledBy: entitledBy(is?.kind ?? null, madeOn),
        openedAt: at,
        outcome: null,
        closedAt: null,
        closedBy: null,
        answer: null,
        reasons: null,
        refusedParagraphs: null,
        confidential: null,
        statedOn: null,
      })
      index('request', says.request, says.request, asks)
    },
    'request-changed': ({ says: { request, is } }) => {
      const madeOn = Day.parse(madeOnOf.get(request))
      change.run({ request, facts: JSON.stringify(is), entitledBy: entitledBy(is.kind, madeOn) })
    },
    'request-assigned': ({ says }) => assign.run({ request: says.request, ...says.is }),
    'request-answered': ({ says, at, by }) => {
      answer.run(says)
      close.run({ request: says.request, outcome: 'answered', at, by })
    },
    'request-refused': ({ says: { paragraphs, confidential, ...says }, at, by }) => {
      refuse.run({ ...says, paragraphs: JSON.stringify(paragraphs), confidential: confidential ? 1 : 0 })
      close.run({ request: says.request, outcome: 'refused', at, by })
    },
    'briefing-given': ({ says, number, at, by }) => {
      insertBriefing({ ...says, number })
      close.run({ request: says.request, outcome: 'briefed', at, by })
    },
  } satisfies Partial<Folds>
}
