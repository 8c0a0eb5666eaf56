import { describe, expect, it } from 'vitest'
import { people, type SmallCouncil, type Who } from '../../e2e/world/small-council.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { approved, claim, claimed, councilWithEvidence, seenNow, verified } from './completion.testing.ts'
import { endorseClaim } from './endorse-claim.ts'
import { reopenAction } from './reopen-action.ts'
import { mustCarryOut } from './runner.ts'
import { sendClaimBack } from './send-claim-back.ts'
import { withdrawClaim } from './withdraw-claim.ts'

const ordered = (council: SmallCouncil) => ({ action: 'A-001', seen: seenNow(council) })
const sendBack = (council: SmallCouncil, who: Who = people.planManager) =>
  council.orders(who, 'verify-claim', sendClaimBack, {
    ...ordered(council),
    reason: 'The audit is too small',
  })
const withdraw = (council: SmallCouncil, who: Who = people.owner) =>
  council.orders(who, 'withdraw-claim', withdrawClaim, { ...ordered(council), reason: 'Too early' })
const endorse = (council: SmallCouncil, who: Who = people.deputyDirector) =>
  council.orders(who, 'endorse-claim', endorseClaim, { ...ordered(council), comment: 'I have seen it' })
const reopen = (council: SmallCouncil) =>
  council.orders(people.planManager, 'reopen-action', reopenAction, {
    ...ordered(council),
    reason: 'Audits find fewer plans',
  })
const stateOf = ({ db }: SmallCouncil) => actionByRef(db, 'A-001')?.claimState ?? 'none'

describe('sending a claim back', () => {
  it('leaves the action open, to be claimed again', () => {
    const council = claimed()
    expect(sendBack(council)).toMatchObject({
      events: [{ type: 'claim-sent-back', says: { reason: 'The audit is too small' } }],
    })
    expect(stateOf(council)).toBe('none')
    expect(claim(council)).toMatchObject({ events: [{ says: { claim: 'C-002' } }] })
  })

  it('is possible after verification too, until a meeting has approved', () => {
    expect(sendBack(verified())).toMatchObject({ events: [{ type: 'claim-sent-back' }] })
    expect(sendBack(approved())).toEqual({ refused: 'action-complete' })
  })

  it('is refused to the claimant, who withdraws instead, and where nobody claimed', () => {
    expect(sendBack(claimed(), people.owner)).toEqual({ refused: 'own-claim' })
    expect(sendBack(councilWithEvidence())).toEqual({ refused: 'no-claim' })
  })
})

describe('withdrawing a claim', () => {
  it('is for the claimant alone', () => {
    expect(withdraw(claimed())).toMatchObject({ events: [{ type: 'claim-withdrawn' }] })
    expect(withdraw(claimed(), people.deputyDirector)).toEqual({ refused: 'not-your-claim' })
  })

  it('is refused where there is no claim, or a meeting has approved it', () => {
    expect(withdraw(councilWithEvidence())).toEqual({ refused: 'no-claim' })
    expect(withdraw(approved())).toEqual({ refused: 'action-complete' })
  })
})

describe('endorsing a claim', () => {
  it('says that the executive lead stands behind it, and verifies nothing', () => {
    const council = claimed()
    mustCarryOut(endorse(council))
    expect(actionByRef(council.db, 'A-001')).toMatchObject({
      endorsedBy: people.deputyDirector.id,
      claimState: 'claimed',
    })
  })

  it('is refused to the claimant by the command and by the database', () => {
    const council = councilWithEvidence()
    mustCarryOut(claim(council, {}, people.deputyDirector))
    expect(endorse(council)).toEqual({ refused: 'own-claim-endorsed' })
    const own = () =>
      council.happens(people.deputyDirector, [
        { type: 'claim-endorsed', says: { claim: 'C-001', action: 'A-001', comment: '' } },
      ])
    expect(own).toThrow(/CHECK constraint failed: endorsed_by/)
  })

  it('is refused a second time', () => {
    const council = claimed()
    mustCarryOut(endorse(council))
    expect(endorse(council)).toEqual({ refused: 'already-endorsed' })
  })
})

describe('reopening an action', () => {
  it('takes it up again and keeps the approval in history', () => {
    const council = approved()
    expect(reopen(council)).toMatchObject({
      events: [{ type: 'action-reopened', says: { reason: 'Audits find fewer plans' } }],
    })
    expect(stateOf(council)).toBe('none')
    expect(
      council.db.$client.prepare("select state, meeting, letter from claim where ref = 'C-001'").get(),
    ).toEqual({ state: 'reopened', meeting: 'scrutiny-board-2022-07-06', letter: 'a' })
  })

  it('is refused where no approval stands', () => {
    expect(reopen(verified())).toEqual({ refused: 'not-complete' })
  })
})
