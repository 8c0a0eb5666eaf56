import { dayInLondon, type Day, type Instant } from '../domain/day.ts'
import type { Event, Recorded } from '../domain/history.ts'
import type { Deed } from '../domain/permission.ts'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import type { Role } from '../domain/role.ts'
import type { Connection } from '../../db/connection.ts'
import { liveEdition, type Edition } from '../../db/editions.ts'
import { record } from '../../db/record.ts'
import { newSalt } from '../../db/seal.ts'

/** Who orders a deed, in what role and when. */
export interface By {
  by: string
  role: Role
  at: Instant
  today: Day
}

/** Reads the edition, asks the domain, and says what happened or why not. It writes nothing. */
export type Command<Order> = (edition: Edition, order: Order & By) => Event[] | Refusal

export interface Done {
  events: Recorded[]
}

export interface Signer {
  by: string
  role: Role
  at: Instant
}

/**
 * Carries a command out: an immediate transaction, the live edition read afresh, the decision, the record. Either
 * all of it happened, on disk, when this returns, or nothing did.
 */
export function carryOut<Order>(
  live: Connection,
  deed: Deed,
  command: Command<Order>,
  order: Order,
  { by, role, at }: Signer,
): Done | Refusal {
  return live.$client
    .transaction((): Done | Refusal => {
      const decided = command(liveEdition(live), { ...order, by, role, at, today: dayInLondon(at) })
      if (!Array.isArray(decided)) return decided
      return { events: record(live, decided, { by, role, deed, at }, newSalt) }
    })
    .immediate()
}

/** One deed among several that are done together. */
export interface Step {
  deed: Deed
  decide: (edition: Edition, by: By) => Event[] | Refusal
}
export const step = <Order>(deed: Deed, command: Command<Order>, order: Order): Step => ({
  deed,
  decide: (edition, by) => command(edition, { ...order, ...by }),
})

/** What came, or would come, of several deeds; `at` is the place of the refused one among them. */
export interface Together {
  events: Recorded[]
  refused: { at: number; refusal: Refusal }[]
}

/**
 * Carries out several deeds in one transaction, each decided on what those before it left. All of them happened when
 * this returns, or, where one is refused or it is a rehearsal, nothing did.
 */
export function carryOutTogether(
  live: Connection,
  steps: readonly Step[],
  signerFor: (deed: Deed) => Signer,
  rehearsal: boolean,
): Together {
  const together: Together = { events: [], refused: [] }
  const undo = new Error('Undone')
  try {
    live.$client
      .transaction(() => {
        steps.forEach(({ deed, decide }, at) => {
          const { by, role, at: instant } = signerFor(deed)
          const decided = decide(liveEdition(live), { by, role, at: instant, today: dayInLondon(instant) })
          if (!Array.isArray(decided)) together.refused.push({ at, refusal: decided })
          else together.events.push(...record(live, decided, { by, role, deed, at: instant }, newSalt))
        })
        if (rehearsal || together.refused.length > 0) throw undo
      })
      .immediate()
  } catch (thrown) {
    if (thrown !== undo) throw thrown
  }
  return together
}

/** For callers that know the order cannot be refused, such as the demonstration: throws where it is. */
export function mustCarryOut(outcome: Done | Refusal): Recorded[] {
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome.events
}
