import { effectsAt } from '../../domain/attached-measure.ts'
import type { Day } from '../../domain/day.ts'
import type { MeasuredRecord } from '../../domain/events/measures.ts'
import { proposedImpact } from '../../domain/impact-proposal.ts'
import { impactRatings } from '../../domain/impact-rating.ts'
import type { Deed } from '../../domain/permission.ts'
import type { Edition } from '../../../db/editions.ts'
import { attachedTo } from '../../../db/read/attached-measures.ts'
import { toldEffects } from './told-effect.ts'

interface Access {
  edition: Edition
  today: Day
  can: (deed: Deed) => boolean
}

const places: Record<MeasuredRecord['kind'], string> = { action: '/actions', point: '/points' }

/** The measures of an action or point for its page; `stands`: it is still in the plan. */
export function attachedPart({ edition: { db }, today, can }: Access, to: MeasuredRecord, stands: boolean) {
  const attached = attachedTo(db, to)
  const proposal = to.kind === 'action' ? proposedImpact(effectsAt(attached), today) : null
  return {
    kind: to.kind,
    at: `${places[to.kind]}/${to.ref}/measures`,
    effects: toldEffects(attached, today),
    /** What the figures propose as the impact rating of an action. */
    proposed: proposal && impactRatings[proposal.rating].words,
    mayKeep: stands && can('keep-measure'),
  }
}
export type AttachedPart = ReturnType<typeof attachedPart>
