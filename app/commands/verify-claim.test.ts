import { describe, expect, it } from 'vitest'
import { people } from '../../e2e/world/small-council.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { may, ownHandForbids } from '../domain/permission.ts'
import {
  approved,
  changeTerms,
  claim,
  claimed,
  councilWithEvidence,
  evidence,
  verified,
  verify,
} from './completion.testing.ts'
import { mustCarryOut } from './runner.ts'

describe('verifying a claim', () => {
  it('makes the action complete, awaiting approval: not complete', () => {
    const council = claimed()
    mustCarryOut(verify(council))
    expect(actionByRef(council.db, 'A-001')).toMatchObject({
      claimState: 'verified',
      verifiedBy: people.planManager.id,
    })
  })

  it('is refused to the claimant by the command', () => {
    expect(verify(claimed(), people.owner)).toEqual({ refused: 'own-claim' })
  })

  it('is refused to the claimant by the database, whatever any code before it allowed', () => {
    const council = claimed()
    const own = () =>
      council.happens(people.owner, [
        { type: 'claim-verified', says: { claim: 'C-001', action: 'A-001', comment: '' } },
      ])
    expect(own).toThrow(/CHECK constraint failed: verified_by/)
    expect(actionByRef(council.db, 'A-001')?.claimState).toBe('claimed')
  })

  it('is refused to the claimant by the permission that every page asks, though they may verify others', () => {
    const council = councilWithEvidence()
    mustCarryOut(claim(council, {}, people.deputyDirector))
    const action = actionByRef(council.db, 'A-001')
    if (action === undefined) throw new Error('A-001 is missing')
    const lead = { ...people.deputyDirector, roles: [people.deputyDirector.role] }
    const other = { ...people.otherDeputyDirector, roles: [people.otherDeputyDirector.role] }
    expect(may(lead, 'verify-claim', action)).toBeNull()
    expect(ownHandForbids(lead, 'verify-claim', action)).toBe(true)
    expect(may(other, 'verify-claim', action)).toBe('deputy-director')
  })

  it('is refused where the action changed after the claim', () => {
    const council = claimed()
    changeTerms(council)
    expect(verify(council)).toMatchObject({ refused: 'claim-outdated', facts: { action: 'A-001' } })
  })

  it('is refused where evidence of the claim was superseded after it', () => {
    const council = claimed()
    council.happens(people.owner, [evidence('E-002', 'A-001', 'E-001')])
    expect(verify(council)).toMatchObject({ refused: 'claim-outdated' })
  })

  it('still stands where evidence was added that the claim does not rest on', () => {
    const council = claimed()
    council.happens(people.owner, [evidence('E-002', 'A-001')])
    expect(verify(council)).toMatchObject({ events: [{ type: 'claim-verified' }] })
  })

  it('is refused where nobody claimed, where it is verified already, and where a meeting has approved', () => {
    expect(verify(councilWithEvidence())).toEqual({ refused: 'no-claim' })
    expect(verify(verified())).toEqual({ refused: 'already-verified' })
    expect(verify(approved())).toEqual({ refused: 'action-complete' })
  })
})
