import { describe, expect, it } from 'vitest'
import { actionByRef } from '../../db/read/actions.ts'
import { exemptSessionsOf } from '../../db/read/exempt-sessions.ts'
import { laterDateByRef } from '../../db/read/later-dates.ts'
import { historyOf } from '../../db/read/history.ts'
import { closedPoints, closuresOf } from '../../db/read/point-standing.ts'
import { recommendationBy } from '../../db/read/recommendations.ts'
import { referralsAwaiting } from '../../db/read/referrals.ts'
import { resolutionBy, resolutionsOn } from '../../db/read/resolutions.ts'
import { search } from '../../db/read/search.ts'
import { trackingOf, trackingStanding } from '../../db/read/tracking.ts'
import { day, people, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { rewordResolution as rewordDecision } from '../domain/confirmation.ts'
import { answerRecommendation } from './answer-recommendation.ts'
import { askLaterDate } from './ask-later-date.ts'
import { councilWithEvidence, meeting, resolve, sawNow, seenNow, verified } from './completion.testing.ts'
import { confirmResolution } from './confirm-resolution.ts'
import type { OrderedCondition, OrderedEffect } from './ordered-effect.ts'
import { rewordResolution } from './reword-resolution.ts'
import { mustCarryOut } from './runner.ts'
import { takeUpReferral } from './take-up-referral.ts'

const does = (
  council: SmallCouncil,
  effect: OrderedEffect,
  who: Parameters<typeof resolve>[2] = people.clerk,
) => resolve(council, { words: 'That it be so.', effect }, who)

const close = { does: 'point-closed', point: 'ILACS-2022-01', reason: 'Audits show it is done' } as const
const reopen = { does: 'point-reopened', point: 'ILACS-2022-01', reason: 'It came back' } as const

describe('approval on conditions', () => {
  const condition: OrderedCondition = {
    words: 'That children are asked again in May.',
    owner: null,
    due: null,
  }
  const onCondition = (council: SmallCouncil, conditions = [condition]) =>
    does(council, { does: 'conditions', saw: [sawNow(council)], conditions })

  it('approves completion, and makes each condition an action for the same points', () => {
    const council = verified()
    const owned = { ...condition, owner: people.owner.id, due: day('2022-09-30') }
    expect(onCondition(council, [condition, owned])).toMatchObject({
      events: [
        { type: 'resolution-recorded' },
        { type: 'completion-approved', says: { action: 'A-001' } },
        {
          type: 'action-planned',
          says: {
            action: 'A-003',
            points: ['ILACS-2022-01'],
            is: { title: condition.words },
            owner: null,
            due: null,
          },
        },
        { type: 'condition-set', says: { action: 'A-003', of: ['A-001'], letter: 'a' } },
        { type: 'action-planned', says: { action: 'A-004', owner: { person: 'P-005' }, due: '2022-09-30' } },
        { type: 'condition-set', says: { action: 'A-004' } },
        { type: 'meeting-held' },
      ],
    })
    expect(actionByRef(council.db, 'A-001')?.claimState).toBe('approved')
    expect(resolutionsOn(council.db, 'A-003')).toMatchObject([{ effect: 'condition', letter: 'a' }])
  })

  it('keeps a long condition in full below a shortened title', () => {
    const council = verified()
    const words = `That ${'children are asked again and '.repeat(10)}told.`
    mustCarryOut(onCondition(council, [{ ...condition, words }]))
    expect(actionByRef(council.db, 'A-003')).toMatchObject({ detail: words })
    expect(actionByRef(council.db, 'A-003')?.title).toMatch(/^That children .{100,190}…$/)
  })

  it('is refused without a condition, without an action, and to the verifier', () => {
    const council = verified()
    expect(onCondition(council, [])).toMatchObject({ refused: 'condition-missing' })
    expect(does(council, { does: 'conditions', saw: [], conditions: [condition] })).toEqual({
      refused: 'choose-actions',
    })
    const own = { does: 'conditions', saw: [sawNow(council)], conditions: [condition] } as const
    expect(does(council, own, people.planManager)).toMatchObject({ refused: 'own-verification' })
  })

  it('is refused where a condition would go to somebody who cannot own an action, naming which', () => {
    const council = verified()
    const toAuditor = { ...condition, owner: people.auditor.id }
    expect(onCondition(council, [condition, toAuditor])).toMatchObject({
      refused: 'not-an-action-owner',
      field: 'conditions.1.owner',
    })
    const toNobody = { ...condition, owner: 'P-999' }
    expect(onCondition(council, [toNobody])).toMatchObject({
      refused: 'not-found',
      field: 'conditions.0.owner',
    })
  })
})

describe('a later date that a board decides on', () => {
  const asking = (on = '2022-06-20', who: Parameters<typeof resolve>[2] = people.owner) => {
    const council = councilWithEvidence()
    mustCarryOut(
      council.orders(
        who,
        'ask-later-date',
        askLaterDate,
        { action: 'A-001', to: day('2022-12-31'), reason: 'The supplier is late' },
        on,
      ),
    )
    return council
  }
  const granted = { does: 'later-date', asked: 'D-001', outcome: 'granted', reason: '' } as const

  it('moves the due day when granted, and says by which resolution', () => {
    const council = asking()
    mustCarryOut(does(council, granted))
    expect(actionByRef(council.db, 'A-001')?.due).toBe('2022-12-31')
    expect(laterDateByRef(council.db, 'D-001')).toMatchObject({ outcome: 'granted', meeting, letter: 'a' })
    expect(resolutionsOn(council.db, 'A-001')).toMatchObject([{ effect: 'later-date-granted' }])
  })

  it('leaves the due day when refused, which takes a reason', () => {
    const council = asking()
    const due = actionByRef(council.db, 'A-001')?.due
    expect(does(council, { ...granted, outcome: 'refused' })).toMatchObject({
      refused: 'refusal-unexplained',
    })
    mustCarryOut(does(council, { ...granted, outcome: 'refused', reason: 'Twice moved already' }))
    expect(actionByRef(council.db, 'A-001')?.due).toBe(due)
    expect(laterDateByRef(council.db, 'D-001')).toMatchObject({ outcome: 'refused', letter: 'a' })
  })

  it('is not recorded by the one who asked for it', () => {
    expect(does(asking(), granted, people.owner)).toMatchObject({ refused: 'own-request' })
  })

  it('is not decided twice, nor before it was asked, nor where nobody asked', () => {
    const council = asking()
    mustCarryOut(does(council, granted))
    expect(does(council, granted)).toMatchObject({ refused: 'request-decided' })
    const tooLate = resolve(asking('2022-07-07'), { effect: granted }, people.clerk, '2022-07-08')
    expect(tooLate).toMatchObject({ refused: 'asked-too-late' })
    expect(does(councilWithEvidence(), granted)).toMatchObject({ refused: 'not-found', field: 'asked' })
  })
})

describe('an improvement point', () => {
  it('is closed by the board with its reason, and can be reopened by it', () => {
    const council = councilWithEvidence()
    mustCarryOut(does(council, close))
    expect(closedPoints(council.db).get('ILACS-2022-01')).toMatchObject({ letter: 'a', reason: close.reason })
    mustCarryOut(does(council, reopen))
    expect(closedPoints(council.db).size).toBe(0)
    expect(closuresOf(council.db, 'ILACS-2022-01').map(({ effect }) => effect)).toEqual([
      'closed',
      'reopened',
    ])
  })

  it('is not closed twice, and not reopened while it is open', () => {
    const council = councilWithEvidence()
    expect(does(council, reopen)).toMatchObject({ refused: 'point-not-closed' })
    mustCarryOut(does(council, close))
    expect(does(council, close)).toMatchObject({ refused: 'point-closed-already' })
  })

  it('is not closed where it was removed, or never recorded', () => {
    const council = councilWithEvidence()
    council.happens(people.planManager, [
      { type: 'point-removed', says: { point: 'ILACS-2022-01', reason: 'Recorded by mistake' } },
    ])
    expect(does(council, close)).toMatchObject({ refused: 'point-removed', field: 'point' })
    expect(does(council, { ...close, point: 'ILACS-2022-77' })).toMatchObject({ refused: 'not-found' })
  })
})

describe('a tracking class', () => {
  const given = {
    does: 'tracking',
    tracked: { key: 'leeds', mark: '4' },
    points: ['ILACS-2022-01'],
    actions: ['A-001'],
  } as const

  it('is given to points and actions, and the last one stands', () => {
    const council = councilWithEvidence()
    mustCarryOut(does(council, given))
    mustCarryOut(does(council, { ...given, tracked: { key: 'leeds', mark: '2' }, actions: [] }))
    expect(trackingStanding(council.db, 'point').get('ILACS-2022-01')).toMatchObject({ mark: '2' })
    expect(trackingStanding(council.db, 'action').get('A-001')).toMatchObject({ mark: '4', key: 'leeds' })
    expect(trackingOf(council.db, 'point', 'ILACS-2022-01').map(({ mark }) => mark)).toEqual(['4', '2'])
  })

  it('is refused of no key, and to nothing', () => {
    const council = councilWithEvidence()
    expect(does(council, { ...given, tracked: { key: 'leeds', mark: '7' } })).toMatchObject({
      refused: 'not-found',
      field: 'tracked',
    })
    expect(does(council, { ...given, points: [], actions: [] })).toMatchObject({ refused: 'choose-tracked' })
    expect(does(council, { ...given, actions: ['A-999'] })).toMatchObject({
      refused: 'not-found',
      field: 'actions',
    })
  })

  it('is refused to an action that was withdrawn', () => {
    const council = councilWithEvidence()
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Merged into another' } },
    ])
    expect(does(council, given)).toMatchObject({ refused: 'action-withdrawn', field: 'actions' })
  })
})

/** The same council with an executive board that meets on 20 July 2022. */
function withExecutive() {
  const council = councilWithEvidence()
  const body = 'executive-board'
  council.happens(people.clerk, [
    { type: 'body-added', says: { body, name: 'Executive Board', kind: 'executive-board' } },
    {
      type: 'meeting-planned',
      says: { meeting: executiveMeeting, body, is: { on: day('2022-07-20'), place: '' } },
    },
  ])
  return council
}
const executiveMeeting = 'executive-board-2022-07-20'

describe('a recommendation to the executive', () => {
  const made = { does: 'recommendation', body: 'executive-board', asks: 'Fund two posts', due: null } as const
  const answer = (council: SmallCouncil, on = '2022-07-20') =>
    council.orders(
      people.clerk,
      'answer-recommendation',
      answerRecommendation,
      { meeting, letter: 'a', response: 'accepted-in-part', words: 'One post is funded', on: day(on) },
      '2022-07-21',
    )

  it('awaits its response until that is recorded, once', () => {
    const council = withExecutive()
    mustCarryOut(does(council, made))
    expect(recommendationBy(council.db, meeting, 'a')).toMatchObject({
      response: null,
      toName: 'Executive Board',
    })
    mustCarryOut(answer(council))
    expect(recommendationBy(council.db, meeting, 'a')).toMatchObject({
      response: 'accepted-in-part',
      responseOn: '2022-07-20',
    })
    expect(answer(council)).toMatchObject({ refused: 'recommendation-answered' })
  })

  it('is not answered before it was made or in the future', () => {
    const council = withExecutive()
    mustCarryOut(does(council, made))
    expect(answer(council, '2022-07-05')).toMatchObject({ refused: 'before-it-was-made' })
    expect(answer(council, '2022-07-22')).toMatchObject({ refused: 'in-the-future' })
  })

  it('goes to another body that exists', () => {
    const council = withExecutive()
    expect(does(council, { ...made, body: 'scrutiny-board' })).toMatchObject({ refused: 'own-body' })
    expect(does(council, { ...made, body: 'no-body' })).toMatchObject({ refused: 'not-found', field: 'body' })
  })
})

describe('a matter referred to another body', () => {
  const referred = { does: 'referred', body: 'executive-board', reason: 'It is for them' } as const
  const takeUp = (council: SmallCouncil, by: string) =>
    council.orders(
      people.clerk,
      'take-up-referral',
      takeUpReferral,
      { meeting, letter: 'a', takenUpBy: by },
      '2022-07-21',
    )

  it('awaits that body until one of its meetings takes it up, once', () => {
    const council = withExecutive()
    mustCarryOut(does(council, referred))
    expect(referralsAwaiting(council.db, 'executive-board')).toMatchObject([{ reason: referred.reason }])
    expect(referralsAwaiting(council.db, 'scrutiny-board')).toEqual([])
    mustCarryOut(takeUp(council, executiveMeeting))
    expect(referralsAwaiting(council.db, 'executive-board')).toEqual([])
    expect(takeUp(council, executiveMeeting)).toMatchObject({ refused: 'referral-taken-up' })
  })

  it('is taken up by a meeting of that body only, and referred to another body only', () => {
    const council = withExecutive()
    expect(does(council, { ...referred, body: 'scrutiny-board' })).toMatchObject({ refused: 'own-body' })
    mustCarryOut(does(council, referred))
    expect(takeUp(council, meeting)).toMatchObject({ refused: 'not-found', field: 'takenUpBy' })
  })
})

describe('an exempt session', () => {
  const enter = { does: 'exempt-entered', paragraphs: [2, 1, 2], reason: 'A person would be known' } as const

  it('is entered by paragraphs with the reason, and left again', () => {
    const council = councilWithEvidence()
    mustCarryOut(does(council, enter))
    expect(exemptSessionsOf(council.db, meeting)).toMatchObject([
      { entered: 'a', left: null, paragraphs: [1, 2] },
    ])
    mustCarryOut(does(council, { does: 'exempt-left' }))
    mustCarryOut(does(council, enter))
    expect(exemptSessionsOf(council.db, meeting)).toMatchObject([
      { entered: 'a', left: 'b' },
      { entered: 'c', left: null },
    ])
  })

  it('is not entered twice, not without a paragraph, and not left before it was entered', () => {
    const council = councilWithEvidence()
    expect(does(council, { does: 'exempt-left' })).toMatchObject({ refused: 'not-exempt' })
    expect(does(council, { ...enter, paragraphs: [] })).toMatchObject({ refused: 'paragraph-missing' })
    mustCarryOut(does(council, enter))
    expect(does(council, enter)).toMatchObject({ refused: 'already-exempt' })
  })
})

describe('votes', () => {
  const voted = (inFavour: number, against: number) => ({
    effect: { does: 'words' } as const,
    votes: { for: inFavour, against, abstained: 1, byName: '' },
    dissent: 'Councillor Piotr Zielinski',
  })

  it('are kept with the dissent that was to be recorded', () => {
    const council = councilWithEvidence()
    mustCarryOut(resolve(council, voted(6, 2)))
    expect(resolutionBy(council.db, meeting, 'a')).toMatchObject({
      votesFor: 6,
      votesAgainst: 2,
      votesAbstained: 1,
      dissent: 'Councillor Piotr Zielinski',
    })
  })

  it('against which outnumber those for make no resolution; a tie may', () => {
    const council = councilWithEvidence()
    expect(resolve(council, voted(2, 6))).toMatchObject({ refused: 'motion-lost' })
    mustCarryOut(resolve(council, voted(3, 3)))
  })
})

describe('the words of a resolution', () => {
  const confirm = (council: SmallCouncil, letter = 'a', seen = seenNow(council)) =>
    council.orders(
      people.clerk,
      'confirm-resolution',
      confirmResolution,
      { meeting, letter, chair: people.chair.name, seen },
      '2022-07-08',
    )

  it('are a draft until the chair confirms them, once', () => {
    const council = councilWithEvidence()
    mustCarryOut(resolve(council, { effect: { does: 'words' } }))
    expect(resolutionBy(council.db, meeting, 'a')).toMatchObject({ chair: null, confirmedAt: null })
    mustCarryOut(confirm(council))
    expect(resolutionBy(council.db, meeting, 'a')).toMatchObject({ chair: people.chair.name })
    expect(confirm(council)).toMatchObject({ refused: 'already-confirmed' })
    expect(confirm(council, 'b')).toMatchObject({ refused: 'not-found' })
  })

  const reword = (council: SmallCouncil, words: string, seen = seenNow(council)) =>
    council.orders(
      people.clerk,
      'record-resolution',
      rewordResolution,
      { meeting, letter: 'a', words, seen },
      '2022-07-07',
    )

  it('can be put right until then: what it did stays, and history keeps what they were', () => {
    const council = verified()
    mustCarryOut(resolve(council))
    mustCarryOut(reword(council, 'That completion of A-001 be approved.'))
    expect(resolutionBy(council.db, meeting, 'a')).toMatchObject({
      words: 'That completion of A-001 be approved.',
      effects: [{ action: 'A-001', effect: 'approved' }],
    })
    const [newest] = historyOf(council.db, { kind: 'meeting', ref: meeting }, Number.MAX_SAFE_INTEGER)
    expect(newest?.says).toMatchObject({ was: 'That completion of the action be approved.' })
    expect(reword(council, 'That completion of A-001 be approved.')).toMatchObject({
      refused: 'nothing-changed',
    })
    expect(search(council.db, 'of A-001 be approved').found.map(({ ref }) => ref)).toContain(`${meeting}/a`)
    mustCarryOut(confirm(council))
    expect(reword(council, 'That it be noted.')).toMatchObject({ refused: 'already-confirmed' })
  })

  it('are confirmed as they were seen: not where they were put right meanwhile', () => {
    const council = councilWithEvidence()
    mustCarryOut(resolve(council, { effect: { does: 'words' } }))
    const seen = seenNow(council)
    mustCarryOut(reword(council, 'That it be noted.'))
    expect(confirm(council, 'a', seen)).toMatchObject({ refused: 'changed-since' })
  })

  it('are not put right once a later meeting has confirmed the minutes that hold them', () => {
    expect(
      rewordDecision({ meeting, letter: 'a', words: 'As minuted', confirmed: false, minuted: true }, 'Other'),
    ).toEqual({ refused: 'minutes-confirmed' })
  })
})
