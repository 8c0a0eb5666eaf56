import { Moment } from '../../ui/day.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
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
