import { describe, expect, it } from 'vitest'
import { day, people } from '../../e2e/world/small-council.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { lastMeetingHeld } from '../../db/read/meetings.ts'
import { completionState } from '../domain/completion-state.ts'
import {
  approved,
  changeTerms,
  claim,
  claimed,
  councilWithEvidence,
  evidence,
  meeting,
  resolve,
  sawNow,
  seenNow,
  verified,
  verify,
} from './completion.testing.ts'
import { mustCarryOut } from './runner.ts'

const typesIn = (outcome: ReturnType<typeof resolve>) => mustCarryOut(outcome).map(({ type }) => type)

describe('a resolution', () => {
  it('is lettered in the order given, and the first says that the meeting was held', () => {
    const council = councilWithEvidence()
    const words = { effect: { does: 'words' } } as const
    expect(resolve(council, words)).toMatchObject({
      events: [{ type: 'resolution-recorded', says: { letter: 'a', item: 1 } }, { type: 'meeting-held' }],
    })
    expect(resolve(council, words)).toMatchObject({ events: [{ says: { letter: 'b' } }] })
  })

  it('approves completion of what was verified, in the same act', () => {
    const council = verified()
    const { version } = sawNow(council)
    expect(resolve(council)).toMatchObject({
      events: [
        { type: 'resolution-recorded' },
        { type: 'completion-approved', says: { claim: 'C-001', action: 'A-001', letter: 'a', version } },
        { type: 'meeting-held' },
      ],
    })
    expect(actionByRef(council.db, 'A-001')?.claimState).toBe('approved')
  })

  it('that only notes approves nothing', () => {
    const council = verified()
    expect(typesIn(resolve(council, { effect: { does: 'noted', actions: ['A-001', 'A-002'] } }))).toEqual([
      'resolution-recorded',
      'actions-noted',
      'meeting-held',
    ])
    expect(actionByRef(council.db, 'A-001')?.claimState).toBe('verified')
  })

  it('may note without naming an action', () => {
    const council = verified()
    expect(typesIn(resolve(council, { effect: { does: 'noted', actions: [] } }))).toEqual([
      'resolution-recorded',
      'meeting-held',
    ])
  })

  it('that asks for more sends the claim back with the board’s reason', () => {
    const council = verified()
    const effect = { does: 'more-asked', saw: [sawNow(council)], reason: 'Ask children too' } as const
    expect(resolve(council, { effect })).toMatchObject({
      events: [{}, { type: 'more-asked', says: { claim: 'C-001', reason: 'Ask children too' } }, {}],
    })
    expect(actionByRef(council.db, 'A-001')?.claim).toBeNull()
  })

  it('opens a request, whose owner and day may both be open', () => {
    const effect = { does: 'request', asks: 'Legal clarification', owner: null, due: null } as const
    expect(resolve(councilWithEvidence(), { effect })).toMatchObject({
      events: [{}, { type: 'request-opened', says: { request: 'R-001', letter: 'a', owner: null } }, {}],
    })
  })
})

describe('a resolution is refused', () => {
  it('before the day of its meeting', () => {
    expect(resolve(verified(), {}, people.clerk, '2022-07-05')).toEqual({ refused: 'meeting-not-begun' })
  })

  it('under an item or a meeting that does not exist', () => {
    expect(resolve(verified(), { item: 2 })).toEqual({ refused: 'no-such-item' })
    expect(resolve(verified(), { meeting: 'scrutiny-board-2022-07-07' })).toEqual({ refused: 'not-found' })
  })

  it('where another was recorded while the form was open, so that none is recorded twice', () => {
    const council = verified()
    const seen = seenNow(council)
    mustCarryOut(resolve(council, { effect: { does: 'words' } }))
    expect(resolve(council, { effect: { does: 'words' }, seen })).toEqual({ refused: 'changed-since' })
  })

  it('where it approves or asks for more without naming an action', () => {
    const council = verified()
    expect(resolve(council, { effect: { does: 'approved', saw: [] } })).toEqual({ refused: 'choose-actions' })
    expect(resolve(council, { effect: { does: 'more-asked', saw: [], reason: 'More' } })).toEqual({
      refused: 'choose-actions',
    })
  })

  it('where it names an action that does not exist', () => {
    expect(resolve(verified(), { effect: { does: 'noted', actions: ['A-999'] } })).toMatchObject({
      refused: 'not-found',
    })
  })

  it('where a request would go to somebody retired', () => {
    const council = councilWithEvidence()
    council.happens(people.administrator, [
      { type: 'person-retired', says: { person: people.chair.id, reason: 'Stood down' } },
    ])
    const effect = { does: 'request', asks: 'Advice', owner: people.chair.id, due: null } as const
    expect(resolve(council, { effect })).toMatchObject({ refused: 'person-retired', field: 'owner' })
  })
})

describe('approval by resolution is refused', () => {
  it('where the claim has not been verified', () => {
    expect(resolve(claimed())).toEqual({ refused: 'not-verified', facts: { action: 'A-001' } })
  })

  it('where the action changed after the board saw it, naming the action', () => {
    const council = verified()
    const saw = [sawNow(council)]
    changeTerms(council)
    expect(resolve(council, { effect: { does: 'approved', saw } })).toEqual({
      refused: 'changed-since',
      facts: { action: 'A-001' },
    })
  })

  it('where evidence of the claim was superseded after the board saw it', () => {
    const council = verified()
    const saw = [sawNow(council)]
    council.happens(people.owner, [evidence('E-002', 'A-001', 'E-001')])
    expect(resolve(council, { effect: { does: 'approved', saw } })).toMatchObject({
      refused: 'changed-since',
    })
  })

  it('where another claim has taken the place of the one the board saw', () => {
    const council = verified()
    const saw = [sawNow(council)]
    changeTerms(council)
    mustCarryOut(claim(council))
    mustCarryOut(verify(council))
    expect(resolve(council, { effect: { does: 'approved', saw } })).toMatchObject({
      refused: 'changed-since',
    })
  })

  it('where the claim had lapsed before the form was drawn', () => {
    const council = verified()
    changeTerms(council)
    expect(resolve(council)).toMatchObject({ refused: 'claim-outdated' })
  })

  it('where the claim was verified only after the day of the meeting', () => {
    const council = claimed()
    mustCarryOut(verify(council, people.planManager, '2022-07-07'))
    expect(resolve(council, {}, people.clerk, '2022-07-08')).toMatchObject({ refused: 'verified-too-late' })
  })

  it('to the claimant and to the verifier by the command', () => {
    expect(resolve(verified(), {}, people.owner)).toMatchObject({ refused: 'own-verification' })
    expect(resolve(verified(), {}, people.planManager)).toMatchObject({ refused: 'own-verification' })
  })

  it('to the claimant and to the verifier by the database, whatever any code before it allowed', () => {
    const council = verified()
    for (const who of [people.owner, people.planManager]) {
      const own = () =>
        council.happens(who, [
          { type: 'completion-approved', says: { meeting, letter: 'a', ...sawNow(council) } },
        ])
      expect(own).toThrow(/CHECK constraint failed: approved_by/)
    }
    expect(actionByRef(council.db, 'A-001')?.claimState).toBe('verified')
  })

  it('leaving nothing of the resolution behind', () => {
    const council = claimed()
    const before = seenNow(council)
    resolve(council)
    expect(seenNow(council)).toBe(before)
  })
})

describe('an approval', () => {
  it('lapses when the terms it approved change', () => {
    const council = approved()
    changeTerms(council)
    const action = actionByRef(council.db, 'A-001')
    expect(action && completionState(action)).toBe('lapsed')
  })

  it('stands when something is added that it did not rest on', () => {
    const council = approved()
    council.happens(people.owner, [evidence('E-002', 'A-001')])
    const action = actionByRef(council.db, 'A-001')
    expect(action && completionState(action)).toBe('approved')
  })
})

describe('what a meeting saw', () => {
  it('ends before its day, even where its resolutions are written up later', () => {
    const council = verified()
    const before = seenNow(council)
    council.happens(people.owner, [evidence('E-002', 'A-001')], '2022-07-06T12:00:00.000Z')
    mustCarryOut(resolve(council, { effect: { does: 'words' } }, people.clerk, '2022-07-11'))
    expect(lastMeetingHeld(council.db, 'scrutiny-board', day('2022-07-11'))?.heldAt).toBe(before)
  })
})
