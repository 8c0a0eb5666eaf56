import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { EffectTable } from '../measures/effect-table.tsx'
import type { ToldProposal } from './proposal-for.ts'

/** What the figures propose, and what that rests on: a person decides. */
export function ProposedImpact({ proposal: { words, reason, effects } }: { proposal: ToldProposal }) {
  return (
    <>
      <h2 className="govuk-heading-m">What the figures propose</h2>
      <EffectTable caption="What the proposal rests on" rows={effects} />
      <InsetText>
        <p className="govuk-body">
          Proposed: <strong>{words}</strong>. Confirmed, this is kept as the reason:
        </p>
        <p className="govuk-body">{reason}</p>
      </InsetText>
    </>
  )
}
