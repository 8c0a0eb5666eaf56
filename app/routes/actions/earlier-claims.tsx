import type { ClaimState } from '../../domain/completion-state.ts'
import { plural } from '../../domain/wording.ts'
import { Details } from '../../ui/govuk/details.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Prose } from '../../ui/prose.tsx'
import { ResolutionLink } from '../meetings/resolution-link.tsx'
import { claimedEffects, ClaimedEvidence, Hand } from './claim-parts.tsx'
import type { ToldClaim } from './told-claim.ts'

const endings: Partial<Record<ClaimState, string>> = {
  withdrawn: 'Withdrawn',
  'sent-back': 'Sent back',
  'more-asked': 'The board asked for more',
  reopened: 'Approved, and reopened since',
  overtaken: 'Lapsed, and claimed again since',
  approved: 'Approved, but the approval lapsed',
}

/** Claims that came to nothing or stand no more, newest first. */
export function EarlierClaims({ claims }: { claims: readonly ToldClaim[] }) {
  return (
    <Details summary={plural(claims.length, 'earlier claim')}>
      {claims.map(claim => (
        <SummaryList
          key={claim.ref}
          rows={[
            { key: claim.ref, value: endings[claim.state] ?? claim.state },
            { key: 'Claimed', value: <Hand hand={claim.claimed} /> },
            { key: 'Impact', value: <Prose text={claim.impact} /> },
            { key: 'Evidence', value: <ClaimedEvidence evidence={claim.evidence} /> },
            ...claimedEffects(claim.effects),
            ...(claim.verified ? [{ key: 'Verified', value: <Hand hand={claim.verified} /> }] : []),
            ...(claim.resolution
              ? [{ key: 'Decided', value: <ResolutionLink resolution={claim.resolution} /> }]
              : []),
            ...(claim.closed ? [{ key: 'Ended', value: <Hand hand={claim.closed} /> }] : []),
            ...(claim.reason ? [{ key: 'Reason', value: <Prose text={claim.reason} /> }] : []),
          ]}
        />
      ))}
    </Details>
  )
}
