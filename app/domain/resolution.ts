import type { Completing } from './claim.ts'
import type { Day } from './day.ts'
import type { Event } from './history.ts'
import { lettered } from './reference.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import { approvalOf, moreAskedOf, type Resolving, type Seen } from './seen-claim.ts'

/** What a resolution does besides being resolved. Only `approved` completes anything, and only what was seen. */
export type Effect =
  | { does: 'words' }
  | { does: 'noted'; actions: readonly string[] }
  | { does: 'approved'; saw: readonly Seen[] }
  | { does: 'more-asked'; saw: readonly Seen[]; reason: string }
  | { does: 'request'; request: string; asks: string; owner: string | null; due: Day | null }

/** What a resolution may do to an action. */
export type ResolutionEffect = 'noted' | 'approved' | 'more-asked'

export interface ResolutionOrder {
  item: number
  /** The exact words resolved. */
  words: string
  effect: Effect
  by: string
  today: Day
}

/** A meeting as the rule needs it: its item numbers, and how many resolutions it has passed. */
export interface Meeting {
  ref: string
  on: Day
  held: boolean
  items: readonly number[]
  resolutions: number
  /** Whether its body may approve completion. */
  approves: boolean
}

/** A resolution and everything it did, in one act. The first of a meeting also says that it was held. */
export function recordResolution(
  meeting: Meeting,
  actions: readonly Completing[],
  { item, words, effect, by, today }: ResolutionOrder,
): Event[] | Refusal {
  if (today < meeting.on) return refusal('meeting-not-begun')
  if (!meeting.items.includes(item)) return refusal('no-such-item')
  if (effect.does === 'approved' && !meeting.approves)
    return refusal('body-may-not-approve', { field: 'does' })
  const said = { meeting: meeting.ref, letter: lettered(meeting.resolutions) }
  const effects = effectsOf(effect, { said, on: meeting.on, by, actions })
  if (isRefusal(effects)) return effects
  const held: Event[] = meeting.held ? [] : [{ type: 'meeting-held', says: { meeting: meeting.ref } }]
  return [{ type: 'resolution-recorded', says: { ...said, item, words } }, ...effects, ...held]
}

function effectsOf(effect: Effect, resolving: Resolving): Event[] | Refusal {
  const { said } = resolving
  switch (effect.does) {
    case 'words':
      return []
    case 'noted':
      return noted(effect.actions, resolving)
    case 'approved':
      return eachSeen(effect.saw, seen => approvalOf(seen, resolving))
    case 'more-asked':
      return eachSeen(effect.saw, seen => moreAskedOf(seen, effect.reason, resolving))
    case 'request': {
      const { request, asks, owner, due } = effect
      return [{ type: 'request-opened', says: { ...said, request, asks, owner, due } }]
    }
  }
}

/** Noting may name actions or none. */
function noted(chosen: readonly string[], { said, actions }: Resolving): Event[] | Refusal {
  const refs = [...new Set(chosen)]
  const known = refs.every(ref => actions.some(action => action.ref === ref))
  if (!known) return refusal('not-found', { field: 'noted' })
  return refs.length === 0 ? [] : [{ type: 'actions-noted', says: { ...said, actions: refs } }]
}

function eachSeen(saw: readonly Seen[], decide: (seen: Seen) => Event | Refusal): Event[] | Refusal {
  if (saw.length === 0) return refusal('choose-actions')
  const events: Event[] = []
  for (const seen of saw) {
    const decided = decide(seen)
    if (isRefusal(decided)) return decided
    events.push(decided)
  }
  return events
}
