import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Prose } from '../../ui/prose.tsx'
import { claimedEffects, ClaimedEvidence, Hand, Step } from './claim-parts.tsx'
import type { ToldClaim } from './told-claim.ts'

interface ClaimSummaryProps {
  claim: ToldClaim | null
  /** What the claim is measured by. */
  successMeasure: string | null
}

/** The claim that a form is about, for the one who has to judge it. */
export function ClaimSummary({ claim, successMeasure }: ClaimSummaryProps) {
  if (claim === null) return <InsetText>Nobody has claimed completion of this action.</InsetText>
  const { claimed, endorsed } = claim
  return (
    <SummaryList
      rows={[
        { key: 'Claimed', value: <Hand hand={claimed} /> },
        { key: 'Impact', value: <Prose text={claim.impact} /> },
        { key: 'Evidence', value: <ClaimedEvidence evidence={claim.evidence} /> },
        ...claimedEffects(claim.effects),
        { key: 'Success measure', value: successMeasure ?? 'None set' },
        ...(endorsed
          ? [{ key: 'Endorsed', value: <Step hand={endorsed} comment={claim.endorsedComment} /> }]
          : []),
      ]}
    />
  )
}
