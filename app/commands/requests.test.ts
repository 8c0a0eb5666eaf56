import { describe, expect, it } from 'vitest'
import { briefingsOf, openRequestsOf, requestByRef, requestsOpenOn } from '../../db/read/requests.ts'
import { day, people, type SmallCouncil } from '../../e2e/world/small-council.ts'
import type { RequestFacts } from '../domain/events/requests.ts'
import { answerRequest } from './answer-request.ts'
import { briefPrivately, type BriefPrivately } from './brief-privately.ts'
import { changeRequest } from './change-request.ts'
import { councilWithEvidence, resolve, seenNow } from './completion.testing.ts'
import { openRequest, type OpenRequest } from './open-request.ts'
import { refuseRequest, type RefuseRequest } from './refuse-request.ts'
import { mustCarryOut } from './runner.ts'

const facts: RequestFacts = {
  kind: 'information',
  asker: { person: people.member.id },
  ground: 'The review of the front door',
  paragraphs: null,
  relevantTo: null,
}

const open = (council: SmallCouncil, more: Partial<OpenRequest> = {}) =>
  council.orders(
    people.clerk,
    'open-request',
    openRequest,
    {
      body: 'scrutiny-board',
      on: day('2022-07-06'),
      asks: 'The threshold document',
      owner: null,
      due: null,
      is: facts,
      ...more,
    },
    '2022-07-06',
  )

/** A council with R-001, made on 6 July 2022. */
function asked() {
  const council = councilWithEvidence()
  mustCarryOut(open(council))
  return council
}

const answer = (council: SmallCouncil) =>
  council.orders(
    people.clerk,
    'answer-request',
    answerRequest,
    { request: 'R-001', answer: 'Sent to all members', seen: seenNow(council) },
    '2022-07-12',
  )
const refused = (council: SmallCouncil, more: Partial<RefuseRequest> = {}) =>
  council.orders(
    people.clerk,
    'refuse-request',
    refuseRequest,
    {
      request: 'R-001',
      paragraphs: [2, 1],
      confidential: false,
      reasons: 'It would tell who somebody is.',
      on: day('2022-07-11'),
      seen: seenNow(council),
      ...more,
    },
    '2022-07-12',
  )
const briefed = (council: SmallCouncil, more: Partial<BriefPrivately> = {}) =>
  council.orders(
    people.clerk,
    'brief-privately',
    briefPrivately,
    {
      request: 'R-001',
      briefed: people.chair.name,
      briefer: 'The Director',
      about: 'A personnel matter',
      on: day('2022-07-12'),
      seen: seenNow(council),
      ...more,
    },
    '2022-07-12',
  )
const changed = (council: SmallCouncil, is: RequestFacts) =>
  council.orders(
    people.clerk,
    'change-request',
    changeRequest,
    { request: 'R-001', is, seen: seenNow(council) },
    '2022-07-08',
  )

describe('a request made outside a meeting', () => {
  it('is the body’s it was made to, and its clock runs from the day it was made', () => {
    expect(openRequestsOf(asked().db, 'scrutiny-board')).toMatchObject([
      { ref: 'R-001', madeOn: '2022-07-06', entitledBy: '2022-07-20', meeting: null, facts },
    ])
  })

  it('is refused for no body, for a day to come, and by a person nobody knows', () => {
    const council = councilWithEvidence()
    expect(open(council, { body: 'no-body' })).toMatchObject({ refused: 'not-found', field: 'body' })
    expect(open(council, { on: day('2022-07-07') })).toMatchObject({ refused: 'in-the-future', field: 'on' })
    expect(open(council, { is: { ...facts, asker: { person: 'P-999' } } })).toMatchObject({
      refused: 'not-found',
      field: 'asker',
    })
  })

  it('for information takes a scrutiny member, or somebody by name', () => {
    const council = councilWithEvidence()
    expect(open(council, { is: { ...facts, asker: null } })).toMatchObject({ refused: 'asker-missing' })
    expect(open(council, { is: { ...facts, asker: { person: people.owner.id } } })).toMatchObject({
      refused: 'not-a-scrutiny-member',
      facts: { name: people.owner.name },
    })
    mustCarryOut(open(council, { is: { ...facts, asker: { name: 'The parent governor' } } }))
  })

  it('of another kind has no clock, whoever asks', () => {
    const council = councilWithEvidence()
    const is = { ...facts, kind: 'suggestion', asker: { person: people.owner.id } } as const
    mustCarryOut(open(council, { is }))
    expect(requestByRef(council.db, 'R-001')?.entitledBy).toBeNull()
  })
})

describe('a request opened by a resolution', () => {
  it('is the body’s that met, from the day it met, with what was said of it', () => {
    const council = councilWithEvidence()
    const effect = { does: 'request', asks: 'The document', owner: null, due: null, is: facts } as const
    mustCarryOut(resolve(council, { effect }, people.clerk, '2022-07-11'))
    expect(requestByRef(council.db, 'R-001')).toMatchObject({
      body: 'scrutiny-board',
      madeOn: '2022-07-06',
      entitledBy: '2022-07-20',
      letter: 'a',
    })
  })

  it('as it was recorded before anything was said of its kind is still read', () => {
    const council = councilWithEvidence()
    council.happens(people.clerk, [
      {
        type: 'request-opened',
        says: {
          request: 'R-001',
          meeting: 'scrutiny-board-2022-07-06',
          letter: 'a',
          asks: 'Legal clarification',
          owner: null,
          due: null,
        },
      },
    ])
    expect(openRequestsOf(council.db, 'scrutiny-board')).toMatchObject([
      { facts: null, madeOn: '2022-07-06', entitledBy: null },
    ])
    mustCarryOut(changed(council, facts))
    expect(requestByRef(council.db, 'R-001')).toMatchObject({ facts, entitledBy: '2022-07-20' })
  })
})

describe('what a request is', () => {
  it('can be put right while it is open: exempt by which paragraphs, relevant to what', () => {
    const council = asked()
    const relevantTo = { matter: 'review', which: 'The review of the front door' } as const
    mustCarryOut(changed(council, { ...facts, paragraphs: [3, 1, 3], relevantTo }))
    expect(requestByRef(council.db, 'R-001')?.facts).toEqual({ ...facts, paragraphs: [1, 3], relevantTo })
  })

  it('stops the clock where it turns out to be of another kind', () => {
    const council = asked()
    mustCarryOut(changed(council, { ...facts, kind: 'clarification' }))
    expect(requestByRef(council.db, 'R-001')?.entitledBy).toBeNull()
  })

  it('is not recorded twice alike, nor once it is closed', () => {
    const council = asked()
    expect(changed(council, facts)).toMatchObject({ refused: 'nothing-changed' })
    mustCarryOut(answer(council))
    expect(changed(council, { ...facts, paragraphs: [] })).toMatchObject({ refused: 'request-closed' })
  })
})

describe('a refusal', () => {
  it('keeps the statement of reasons, the paragraphs and the day the committee had it', () => {
    const council = asked()
    mustCarryOut(refused(council))
    expect(requestByRef(council.db, 'R-001')).toMatchObject({
      outcome: 'refused',
      reasons: 'It would tell who somebody is.',
      refusedParagraphs: [1, 2],
      confidential: false,
      statedOn: '2022-07-11',
      answer: null,
    })
    expect(openRequestsOf(council.db, 'scrutiny-board')).toEqual([])
  })

  it('is not given before the request, in the future, or twice', () => {
    const council = asked()
    expect(refused(council, { on: day('2022-07-05') })).toMatchObject({ refused: 'before-it-was-asked' })
    expect(refused(council, { on: day('2022-07-13') })).toMatchObject({ refused: 'in-the-future' })
    mustCarryOut(refused(council))
    expect(refused(council)).toMatchObject({ refused: 'request-closed' })
    expect(answer(council)).toMatchObject({ refused: 'request-closed' })
  })
})

describe('a private briefing', () => {
  it('settles an open request, and says who was told by whom and what class of information', () => {
    const council = asked()
    mustCarryOut(briefed(council))
    expect(requestByRef(council.db, 'R-001')).toMatchObject({ outcome: 'briefed' })
    expect(briefingsOf(council.db, 'R-001')).toMatchObject([
      { briefed: people.chair.name, briefer: 'The Director', about: 'A personnel matter' },
    ])
  })

  it('may follow a refusal, which it does not undo', () => {
    const council = asked()
    mustCarryOut(refused(council))
    mustCarryOut(briefed(council))
    expect(requestByRef(council.db, 'R-001')).toMatchObject({ outcome: 'refused' })
    expect(briefingsOf(council.db, 'R-001')).toHaveLength(1)
  })

  it('is not recorded of what was answered, nor before it was asked', () => {
    const council = asked()
    expect(briefed(council, { on: day('2022-07-05') })).toMatchObject({ refused: 'before-it-was-asked' })
    mustCarryOut(answer(council))
    expect(briefed(council)).toMatchObject({ refused: 'request-closed' })
  })
})

describe('what a body sees at a meeting', () => {
  it('is every request open on that day, later closed or not, and none of another body', () => {
    const council = asked()
    mustCarryOut(answer(council))
    const openOn = (text: string, body = 'scrutiny-board') =>
      requestsOpenOn(council.db, body, day(text)).map(({ ref }) => ref)
    expect(openOn('2022-07-05')).toEqual([])
    expect(openOn('2022-07-06')).toEqual(['R-001'])
    expect(openOn('2022-07-11')).toEqual(['R-001'])
    expect(openOn('2022-07-12')).toEqual([])
    expect(openOn('2022-07-06', 'executive-board')).toEqual([])
  })
})
