import { describe, expect, it } from 'vitest'
import { people } from '../../e2e/world/small-council.ts'
import {
  approved,
  changeTerms,
  claimed,
  councilWithEvidence,
  verified,
} from '../../app/commands/completion.testing.ts'
import { awaitingApproval, awaitingEndorsement, awaitingVerification, claimsOf } from './claims.ts'

const lead = people.deputyDirector.id

describe('what awaits whom', () => {
  it('is nothing before completion is claimed', () => {
    const { db } = councilWithEvidence()
    expect([awaitingVerification(db), awaitingEndorsement(db, lead), awaitingApproval(db)]).toEqual([
      [],
      [],
      [],
    ])
  })

  it('is verification, and endorsement by the executive lead of that action alone', () => {
    const { db } = claimed()
    expect(awaitingVerification(db)).toMatchObject([{ action: 'A-001', claimedBy: people.owner.id }])
    expect(awaitingEndorsement(db, lead)).toMatchObject([{ action: 'A-001' }])
    expect(awaitingEndorsement(db, people.otherDeputyDirector.id)).toEqual([])
  })

  it('is approval once verified, with the evidence the claim rests on', () => {
    const { db } = verified()
    expect(awaitingVerification(db)).toEqual([])
    expect(awaitingApproval(db)).toMatchObject([{ action: 'A-001', evidence: [{ ref: 'E-001' }] }])
  })

  it('is nothing once a meeting has approved, or the claim has lapsed', () => {
    expect(awaitingApproval(approved().db)).toEqual([])
    const council = verified()
    changeTerms(council)
    expect(awaitingApproval(council.db)).toEqual([])
    expect(claimsOf(council.db, 'A-001')).toMatchObject([{ ref: 'C-001', state: 'verified' }])
  })
})
