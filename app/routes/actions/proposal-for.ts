import { effectsAt } from '../../domain/attached-measure.ts'
import type { Day } from '../../domain/day.ts'
import { impactRatings } from '../../domain/impact-rating.ts'
import { proposedImpact } from '../../domain/impact-proposal.ts'
import type { Edition } from '../../../db/editions.ts'
import { attachedTo } from '../../../db/read/attached-measures.ts'
import { toldEffects } from '../measures/told-effect.ts'

/** What the figures propose as the impact of an action, with what that rests on; null where no measure hangs on it. */
export function proposalFor({ db }: Edition, action: string, today: Day) {
  const attached = attachedTo(db, { kind: 'action', ref: action })
  const proposal = proposedImpact(effectsAt(attached), today)
  return (
    proposal && {
      rating: proposal.rating,
      words: impactRatings[proposal.rating].words,
      reason: proposal.reason,
      effects: toldEffects(attached, today),
    }
  )
}
export type ToldProposal = NonNullable<ReturnType<typeof proposalFor>>
