import { effectsAt } from '../../app/domain/attached-measure.ts'
import { dayInLondon, type Instant } from '../../app/domain/day.ts'
import { findingOf } from '../../app/domain/impact-proposal.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { attachedToAll } from './attached-measures.ts'

interface Claimed {
  ref: string
  action: string
  claimedAt: Instant
}

const numbers = prepared(({ $client }) =>
  $client.prepare<{ claims: string }, { claim: string; number: number }>(
    `select ref as claim, min(number) as number from entry_subject
     where kind = 'claim' and ref in (select value from json_each(@claims)) group by ref`,
  ),
)

/** What one measure showed when completion was claimed. */
export interface ClaimedEffect {
  measure: string
  sentence: string
}

/**
 * What the measures of an action showed when its completion was claimed, by the reference of the claim: with the figures, tolerances and definitions of that moment, whatever came since.
 */
export function effectsWhenClaimed(db: Connection, claims: readonly Claimed[]): Map<string, ClaimedEffect[]> {
  if (claims.length === 0) return new Map()
  const attached = attachedToAll(db, 'action', [...new Set(claims.map(({ action }) => action))])
  if (attached.size === 0) return new Map()
  const claimedBy = new Map(
    numbers(db)
      .all({ claims: JSON.stringify(claims.map(({ ref }) => ref)) })
      .map(({ claim, number }) => [claim, number]),
  )
  return new Map(
    claims.map(({ ref, action, claimedAt }) => [
      ref,
      effectsAt(attached.get(action) ?? [], claimedBy.get(ref))
        .map(effect => findingOf(effect, dayInLondon(claimedAt)))
        .map(({ measure, sentence }) => ({ measure, sentence })),
    ]),
  )
}
