import { escalates, stepInForce, type Cycle } from './cycle.ts'
import type { Report } from './cycle-report.ts'
import type { Day } from './day.ts'
import type { DigestStep } from './events/cycles.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

interface AskedOf {
  owner: string | null
  executiveLead: string | null
  report: Exclude<Report, 'not-asked'>
}

/** All that one person is told at one step of a cycle: never one mail an item. */
export interface Digest<Action> {
  to: string
  step: DigestStep
  owed: Action[]
}

/**
 * The digests of a cycle on a day: one for each person who owes something, and one for each executive lead of what
 * stayed silent. Only the `newest` cycle reminds owners, because what is owed in an older one is owed in it too.
 */
export function digestsOn<Action extends AskedOf>(
  cycle: Cycle,
  asked: readonly Action[],
  today: Day,
  newest: boolean,
): Digest<Action>[] {
  const owed = asked.filter(({ report }) => report === 'owed')
  const step = newest ? stepInForce(cycle, today) : null
  return [
    ...(step === null ? [] : eachPerson(owed, step, ({ owner }) => owner)),
    ...(escalates(cycle, today) ? eachPerson(owed, 'escalation', ({ executiveLead }) => executiveLead) : []),
  ]
}

function eachPerson<Action>(
  owed: readonly Action[],
  step: DigestStep,
  personOf: (action: Action) => string | null,
): Digest<Action>[] {
  return [...Map.groupBy(owed, personOf)].flatMap(([to, owed]) => (to === null ? [] : [{ to, step, owed }]))
}

/** `refused`: the mailbox will never take it. `failed`: it may the next time. */
export type Delivery = 'sent' | 'refused' | 'failed'

interface DigestOrder {
  cycle: string
  to: string
  step: DigestStep
  owed: readonly string[]
  delivery: Delivery
}

/**
 * Records what became of a digest. What is `embargoed` stands in an event of its own, so that who may not know of it
 * still sees that the rest was sent, and counts it rightly. A failure is recorded once, however often it is tried again.
 */
export function recordDigest(
  { delivery, owed, ...digest }: DigestOrder,
  embargoed: ReadonlySet<string>,
  already: readonly Delivery[],
): Event[] | Refusal {
  if (already.includes('sent') || already.includes('refused')) return refusal('digest-already-sent')
  if (delivery === 'failed' && already.includes('failed')) return []
  const parts = [owed.filter(ref => !embargoed.has(ref)), owed.filter(ref => embargoed.has(ref))]
  return parts
    .filter(({ length }) => length > 0)
    .map(owed =>
      delivery === 'sent'
        ? { type: 'digest-sent', says: { ...digest, owed } }
        : { type: 'digest-not-delivered', says: { ...digest, owed, final: delivery === 'refused' } },
    )
}
