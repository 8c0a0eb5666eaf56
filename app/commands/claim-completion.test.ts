import { describe, expect, it } from 'vitest'
import { people } from '../../e2e/world/small-council.ts'
import { actionByRef } from '../../db/read/actions.ts'
import {
  approved,
  changeTerms,
  claim,
  claimed,
  councilWithEvidence,
  evidence,
  seenNow,
  verified,
} from './completion.testing.ts'
import { mustCarryOut } from './runner.ts'

describe('claiming completion', () => {
  it('says what difference it made, on what evidence, and of which version of the action', () => {
    const council = councilWithEvidence()
    const version = actionByRef(council.db, 'A-001')?.version
    expect(claim(council)).toMatchObject({
      events: [
        {
          type: 'completion-claimed',
          by: people.owner.id,
          says: { claim: 'C-001', action: 'A-001', evidence: ['E-001'], version },
        },
      ],
    })
    expect(actionByRef(council.db, 'A-001')).toMatchObject({ claim: 'C-001', claimState: 'claimed' })
  })

  it('is refused without evidence', () => {
    expect(claim(councilWithEvidence(), { evidence: [] })).toEqual({
      refused: 'evidence-missing',
      field: 'evidence',
    })
  })

  it('is refused on evidence of another action', () => {
    const council = councilWithEvidence()
    council.happens(people.otherOwner, [evidence('E-002', 'A-002')])
    expect(claim(council, { evidence: ['E-001', 'E-002'] })).toMatchObject({
      refused: 'evidence-of-another-action',
      facts: { evidence: 'E-002' },
    })
  })

  it('is refused on evidence that has been superseded', () => {
    const council = councilWithEvidence()
    council.happens(people.owner, [evidence('E-002', 'A-001', 'E-001')])
    expect(claim(council)).toMatchObject({ refused: 'evidence-superseded', facts: { evidence: 'E-001' } })
  })

  it('is refused while an earlier claim awaits verification or approval', () => {
    expect(claim(claimed())).toEqual({ refused: 'claim-open' })
    expect(claim(verified())).toEqual({ refused: 'claim-open' })
  })

  it('is refused once a meeting has approved completion', () => {
    expect(claim(approved())).toEqual({ refused: 'action-complete' })
  })

  it('is refused for an action withdrawn from the plan', () => {
    const council = councilWithEvidence()
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Merged with A-002' } },
    ])
    expect(claim(council)).toEqual({ refused: 'action-withdrawn' })
  })

  it('is refused where the action changed while the form was open', () => {
    const council = councilWithEvidence()
    const seen = seenNow(council)
    changeTerms(council)
    expect(claim(council, { seen })).toEqual({ refused: 'changed-since' })
  })

  it('can be made again where the action changed after the claim, and takes the place of that one', () => {
    const council = verified()
    changeTerms(council)
    mustCarryOut(claim(council))
    expect(actionByRef(council.db, 'A-001')).toMatchObject({ claim: 'C-002', claimState: 'claimed' })
    expect(council.db.$client.prepare("select state from claim where ref = 'C-001'").get()).toEqual({
      state: 'overtaken',
    })
  })

  it('is refused for an action that does not exist', () => {
    expect(claim(councilWithEvidence(), { action: 'A-999' })).toEqual({ refused: 'not-found' })
  })
})
