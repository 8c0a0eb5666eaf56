import { describe, expect, it } from 'vitest'
import { day, people, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { openEditions } from '../../db/editions.ts'
import { awaitingBody } from '../../db/read/awaiting-body.ts'
import { itemsOfMeeting, meetingByRef } from '../../db/read/meetings.ts'
import { dueForReviewBy } from '../../db/read/reviews.ts'
import { matterKinds, matterWords, type Chosen } from '../domain/agenda-item.ts'
import { inWords } from '../domain/wording.ts'
import { meeting, resolve, seenNow, verified } from './completion.testing.ts'
import { makeItem } from './make-item.ts'
import { mustCarryOut } from './runner.ts'

const september = 'scrutiny-board-2022-09-07'
const nothing: Chosen = {
  claims: [],
  dueDateRequests: [],
  inspections: [],
  points: [],
  actions: [],
  requests: [],
}

const make = (council: SmallCouncil, chosen: Partial<Chosen>, more: object = {}) =>
  council.orders(
    people.clerk,
    'plan-meeting',
    makeItem,
    {
      meeting: september,
      chosen: { ...nothing, ...chosen },
      title: null,
      lateReason: null,
      seen: seenNow(council),
      ...more,
    },
    '2022-07-20',
  )

/** A-001 awaits approval; the board met in July, and meets again on 7 September 2022. */
function beforeSeptember(): SmallCouncil {
  const council = verified()
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: { meeting: september, body: 'scrutiny-board', is: { on: day('2022-09-07'), place: '' } },
    },
  ])
  return council
}
const track = (council: SmallCouncil, mark: string, reviewOn: string | null, more: object = {}) =>
  resolve(council, {
    effect: {
      does: 'tracking',
      tracked: { key: 'leeds', mark },
      reviewOn: reviewOn === null ? null : day(reviewOn),
      points: ['ILACS-2022-01'],
      actions: [],
      ...more,
    },
  })
const reviewed = ({ db }: SmallCouncil, on = '2022-09-07', body = 'scrutiny-board') =>
  dueForReviewBy(db, body, day(on)).map(({ ref }) => ref)
const awaiting = ({ db }: SmallCouncil) => {
  const state = meetingByRef(db, september)
  if (state === undefined) throw new Error('The board does not meet in September')
  return awaitingBody(db, state).map(({ kind, ref }) => `${kind} ${ref}`)
}

describe('an item made of what awaits a board', () => {
  it('carries a title and says what it is for, in a council’s words', () => {
    const council = beforeSeptember()
    mustCarryOut(make(council, { claims: ['C-001'], inspections: ['ILACS-2022'] }))
    expect(itemsOfMeeting(council.db, september)).toMatchObject([
      {
        item: 1,
        title: 'Completion of actions and statement of proposed action',
        purpose:
          'To approve completion of A-001, on the evidence set out. ' +
          'To approve the statement of action in answer to ILACS-2022 before it is sent.',
        matters: ['C-001', 'ILACS-2022'],
      },
    ])
  })

  it('is not offered again on the same agenda, and is on the next', () => {
    const council = beforeSeptember()
    expect(awaiting(council)).toEqual(['claims C-001', 'inspections ILACS-2022'])
    mustCarryOut(make(council, { claims: ['C-001'] }))
    expect(awaiting(council)).toEqual(['inspections ILACS-2022'])
    expect(make(council, { claims: ['C-001'] })).toEqual({
      refused: 'awaits-no-more',
      field: 'claims',
      facts: { name: 'C-001' },
    })
  })

  it('keeps the title that was typed, needs something to be made of, and the chair’s reason where it is late', () => {
    const council = beforeSeptember()
    expect(make(council, {})).toEqual({ refused: 'choose-awaiting', field: 'claims' })
    council.happens(people.clerk, [
      {
        type: 'agenda-published',
        says: { meeting: september, on: day('2022-07-20'), lateReason: null },
      },
    ])
    expect(make(council, { claims: ['C-001'] })).toEqual({
      refused: 'late-reason-missing',
      field: 'lateReason',
    })
    mustCarryOut(
      make(council, { claims: ['C-001'] }, { title: 'Actions', lateReason: 'It was verified today' }),
    )
    expect(itemsOfMeeting(council.db, september)).toMatchObject([{ title: 'Actions' }])
  })

  it('offers no completion to a board that may not approve it', () => {
    const council = beforeSeptember()
    council.happens(people.clerk, [
      {
        type: 'body-changed',
        says: {
          body: 'scrutiny-board',
          was: { quorum: null, approves: true },
          is: { quorum: null, approves: false },
        },
      },
    ])
    expect(awaiting(council)).toEqual(['inspections ILACS-2022'])
  })

  it('has a title that fits, of whatever it is made', () => {
    expect(inWords(matterKinds.map(kind => matterWords[kind].title)).length).toBeLessThanOrEqual(200)
  })

  it('is in no edition for those who may not know of what it was made of', () => {
    const council = beforeSeptember()
    council.happens(people.planManager, [
      {
        type: 'inspection-recorded',
        says: {
          inspection: 'FV-2022',
          is: {
            kind: 'focused-visit',
            framework: 'ilacs-2018',
            began: day('2022-06-20'),
            ended: day('2022-06-21'),
            receivedOn: day('2022-07-15'),
            publishedOn: null,
            leadInspector: null,
            judgements: [],
          },
          embargoed: true,
          report: null,
        },
      },
      {
        type: 'point-recorded',
        says: {
          point: 'FV-2022-01',
          inspection: 'FV-2022',
          position: 1,
          parent: null,
          text: 'The front door.',
          kind: 'priority-action',
          nationalFramework: null,
          page: 1,
        },
      },
    ])
    mustCarryOut(make(council, { inspections: ['FV-2022'] }))
    const { db } = openEditions(council.db, 1).editionFor({
      parts: 'open',
      asAt: null,
      seesEmbargoed: false,
      seesRights: false,
    })
    expect(itemsOfMeeting(db, september)).toEqual([])
  })
})

describe('what is due for review by a board', () => {
  it('is what it gave a class that asks for it, until another class is given', () => {
    const council = beforeSeptember()
    mustCarryOut(track(council, '4', null))
    expect(reviewed(council)).toEqual(['ILACS-2022-01'])
    expect(reviewed(council, '2022-07-06')).toEqual([])
    mustCarryOut(track(council, '2', null))
    expect(reviewed(council)).toEqual([])
  })

  it('is what has a day of review that has come, whatever its class', () => {
    const council = beforeSeptember()
    mustCarryOut(track(council, '6', '2022-10-01'))
    expect(reviewed(council, '2022-09-30')).toEqual([])
    expect(reviewed(council, '2022-10-01')).toEqual(['ILACS-2022-01'])
    expect(track(council, '4', '2022-07-06')).toEqual({ refused: 'review-before-meeting', field: 'reviewOn' })
  })

  it('is what it reopened, not what it closed, and nothing of another board', () => {
    const council = beforeSeptember()
    mustCarryOut(track(council, '4', null))
    const decide = (does: 'point-closed' | 'point-reopened') =>
      mustCarryOut(resolve(council, { effect: { does, point: 'ILACS-2022-01', reason: 'Audits' } }))
    decide('point-closed')
    expect(reviewed(council)).toEqual([])
    decide('point-reopened')
    expect(reviewed(council)).toEqual(['ILACS-2022-01'])
    expect(reviewed(council, '2022-09-07', 'executive-board')).toEqual([])
  })

  it('is an action too, until its completion is approved', () => {
    const council = beforeSeptember()
    mustCarryOut(track(council, '4', null, { points: [], actions: ['A-001', 'A-002'] }))
    expect(reviewed(council)).toEqual(['A-001', 'A-002'])
    mustCarryOut(resolve(council))
    expect(reviewed(council)).toEqual(['A-002'])
    expect(meeting).toBe('scrutiny-board-2022-07-06')
  })
})
