import { Moment } from '../../ui/day.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
import { EffectSentences } from '../measures/effect-sentences.tsx'
import type { ToldClaim } from './told-claim.ts'

/** `Tom Keller, 1 June 2022 at 1pm` */
export function Hand({ hand: { name, at } }: { hand: ToldClaim['claimed'] }) {
  return (
    <>
      {name}, <Moment value={at} />
    </>
  )
}

export function ClaimedEvidence({ evidence }: { evidence: ToldClaim['evidence'] }) {
  return (
    <ul className="govuk-list">
      {evidence.map(({ ref, title }) => (
        <li key={ref}>
          <Reference kind="evidence" to={ref} /> {title}
        </li>
      ))}
    </ul>
  )
}

/** What the measures of the action showed when it was claimed, as a row; no row where it had none. */
export function claimedEffects(effects: ToldClaim['effects']) {
  return effects.length === 0
    ? []
    : [{ key: 'Measures when claimed', value: <EffectSentences effects={effects} /> }]
}

/** A hand's step with what they said about it. */
export function Step({ hand, comment }: { hand: ToldClaim['claimed']; comment: string | null }) {
  return (
    <>
      <p className="govuk-body">
        <Hand hand={hand} />
      </p>
      {comment && <Prose text={comment} />}
    </>
  )
}
