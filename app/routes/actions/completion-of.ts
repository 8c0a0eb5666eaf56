import { completionState } from '../../domain/completion-state.ts'
import type { Instant } from '../../domain/day.ts'
import { eventWords } from '../../domain/event-words.ts'
import { lapsedBy } from '../../domain/lapse.ts'
import type { Deed } from '../../domain/permission.ts'
import type { Edition } from '../../../db/editions.ts'
import type { ActionState } from '../../../db/read/actions.ts'
import { changedSince } from '../../../db/read/changes.ts'
import { claimsOf, type ClaimRow } from '../../../db/read/claims.ts'
import { namesOf } from '../../../db/read/names.ts'
import { resolutionsOn } from '../../../db/read/resolutions.ts'
import { trackingOf } from '../../../db/read/tracking.ts'
import { toldResolution } from '../meetings/told-resolution.ts'
import { toldTracking } from '../points/told-standing.ts'
import { toldClaim } from './told-claim.ts'

/** How an action stands on the way to approved completion, for its page: the claim that stands, and earlier ones. */
export function completionOf({ db }: Edition, action: ActionState, can: (deed: Deed) => boolean) {
  const state = completionState(action)
  const names = namesOf(db)
  const claims = claimsOf(db, action.ref)
  const standing = claims.find(({ ref }) => ref === action.claim)
  return {
    action: action.ref,
    state,
    claim: standing ? toldClaim(standing, names) : null,
    lapse: state === 'lapsed' && standing ? lapseOf(db, standing) : null,
    earlier: claims.filter(claim => claim !== standing).map(claim => toldClaim(claim, names)),
    resolutions: resolutionsOn(db, action.ref).map(({ effect, ...resolved }) => ({
      effect,
      resolution: toldResolution(resolved),
    })),
    tracking: trackingOf(db, 'action', action.ref).map(toldTracking),
    ways: waysOn(action, can),
  }
}
export type Completion = ReturnType<typeof completionOf>

interface Lapse {
  event: number
  title: string
  at: Instant
}

function lapseOf(db: Edition['db'], claim: ClaimRow): Lapse | null {
  const evidence = claim.evidence.map(({ ref }) => ref)
  const event = lapsedBy(evidence, changedSince(db, 'action', claim.action, claim.version))
  return event === undefined ? null : { event: event.number, title: eventWords[event.type], at: event.at }
}

/** The steps this person may take now: those that lead on, then those that lead back. */
function waysOn(action: ActionState, can: (deed: Deed) => boolean) {
  const state = completionState(action)
  const open = state === 'open' || state === 'lapsed'
  const undecided = action.claim !== null && action.claimState !== 'approved'
  const at = `/actions/${action.ref}/completion`
  const on = [
    way(open && !action.withdrawn, 'claim-completion', 'Claim completion', at),
    way(state === 'claimed', 'verify-claim', 'Verify the claim', `${at}/verification`),
    way(
      state === 'claimed' && action.endorsedBy === null,
      'endorse-claim',
      'Endorse the claim',
      `${at}/endorsement`,
    ),
  ]
  const back = [
    way(undecided, 'verify-claim', 'Send the claim back', `${at}/return`),
    way(undecided, 'withdraw-claim', 'Withdraw the claim', `${at}/withdrawal`),
    way(state === 'approved', 'reopen-action', 'Reopen the action', `/actions/${action.ref}/reopening`),
  ]
  return { on: on.flat(), back: back.flat() }

  function way(when: boolean, deed: Deed, text: string, href: string) {
    return when && can(deed) ? [{ text, href }] : []
  }
}
