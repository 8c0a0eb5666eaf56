import fc from 'fast-check'
import { expect, it } from 'vitest'
import { people, type SmallCouncil, type Who } from '../../e2e/world/small-council.ts'
import {
  changeTerms,
  claim,
  councilWithEvidence,
  evidence,
  resolve,
  sawNow,
  seenNow,
  verify,
} from './completion.testing.ts'
import { endorseClaim } from './endorse-claim.ts'
import { reopenAction } from './reopen-action.ts'
import { sendClaimBack } from './send-claim-back.ts'
import { withdrawClaim } from './withdraw-claim.ts'

// Few hands, so that one person often tries two steps. No permission is asked: the rules alone must hold.
const hands = [people.owner, people.planManager, people.clerk, people.deputyDirector]

const order = (council: SmallCouncil) => ({
  action: 'A-001',
  seen: seenNow(council),
  reason: 'So',
  comment: '',
})

const deeds: Record<string, (council: SmallCouncil, who: Who) => unknown> = {
  claim: (council, who) => claim(council, { evidence: standingEvidence(council) }, who),
  claimWithoutEvidence: (council, who) => claim(council, { evidence: [] }, who),
  endorse: (council, who) => council.orders(who, 'endorse-claim', endorseClaim, order(council)),
  verify: (council, who) => verify(council, who),
  sendBack: (council, who) => council.orders(who, 'verify-claim', sendClaimBack, order(council)),
  withdraw: (council, who) => council.orders(who, 'withdraw-claim', withdrawClaim, order(council)),
  approve: (council, who) => resolve(council, {}, who),
  approveBeforeTheMeeting: (council, who) => resolve(council, {}, who, '2022-07-05'),
  note: (council, who) => resolve(council, { effect: { does: 'noted', actions: ['A-001'] } }, who),
  askForMore: (council, who) =>
    resolve(council, { effect: { does: 'more-asked', saw: [sawNow(council)], reason: 'More' } }, who),
  reopen: (council, who) => council.orders(who, 'reopen-action', reopenAction, order(council)),
  change: council => changeTerms(council),
  supersede: (council, who) => {
    const [last = ''] = standingEvidence(council)
    const next = `E-${String(seenNow(council)).padStart(3, '0')}`
    council.happens(who, [evidence(next, 'A-001', last)])
  },
}

/** The three steps come oftener than what undoes them, or hardly any order would get as far as an approval. */
const oftenForward = [
  ...Object.keys(deeds),
  ...Array.from({ length: 4 }, () => ['claim', 'verify', 'approve']).flat(),
]

function standingEvidence({ db }: SmallCouncil): string[] {
  const statement = db.$client.prepare<[], string>('select ref from evidence where superseded_by is null')
  return statement.pluck().all()
}

interface ApprovedClaim {
  claimed_by: string
  verified_by: string
  approved_by: string
  meeting: string
  evidence: number
  held: number
}

function approvals({ db }: SmallCouncil): ApprovedClaim[] {
  return db.$client
    .prepare<[], ApprovedClaim>(
      `select claimed_by, verified_by, approved_by, meeting,
         (select count(*) from claim_evidence where claim_evidence.claim = claim.ref) as evidence,
         (select count(*) from meeting where meeting.ref = claim.meeting and held_at is not null) as held
       from claim where approved_by is not null`,
    )
    .all()
}

it('whoever does what in whichever order, nothing is approved by fewer than three hands, without evidence or outside a meeting', () => {
  let approvalsSeen = 0
  const step = fc.record({ deed: fc.constantFrom(...oftenForward), who: fc.constantFrom(...hands) })
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), steps => {
      const council = councilWithEvidence()
      for (const { deed, who } of steps) deeds[deed]?.(council, who)
      for (const approval of approvals(council)) {
        approvalsSeen += 1
        expect(new Set([approval.claimed_by, approval.verified_by, approval.approved_by]).size).toBe(3)
        expect(approval.evidence).toBeGreaterThan(0)
        expect(approval.held).toBe(1)
      }
      council.db.$client.close()
    }),
    { numRuns: 60, seed: 20220706 },
  )
  // A run in which nothing was ever approved would prove nothing.
  expect(approvalsSeen).toBeGreaterThan(0)
}, 60_000)
