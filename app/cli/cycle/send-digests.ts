import { recordDigest } from '../../commands/record-digest.ts'
import { carryOut, mustCarryOut } from '../../commands/runner.ts'
import { digestMail } from '../../documents/digest-mail.ts'
import { mailDomain, type Email, type Mailbox } from '../../documents/mailbox.ts'
import { dayInLondon } from '../../domain/day.ts'
import type { Delivery } from '../../domain/digest.ts'
import type { House } from '../../web/house.ts'
import { headOf } from '../../../db/history.ts'
import { nameIn, namesOf, type Names } from '../../../db/read/names.ts'
import { councilOf } from '../../../db/read/people.ts'
import { digestsDue, type DueDigest } from './due.ts'

/** What became of each digest, by the person it was for; or why the mail server could not be reached, and none was tried. */
export type Sent = { told: { to: string; delivery: Delivery }[] } | { unreached: string }

/**
 * Sends what is due, one digest after the other, and records each as soon as it is sent. A crash between the two has
 * sent one digest that is not recorded, and the next run sends that one again, under the same Message-ID: somebody
 * reminded twice loses nothing, but somebody recorded as reminded who was not would be escalated for a silence that
 * was ours.
 */
export async function sendDigests(
  house: House,
  mailbox: Mailbox,
  { from, origin }: { from: string; origin: string },
): Promise<Sent> {
  const { live, editions, now } = house
  const due = digestsDue(live, editions, dayInLondon(now()))
  if (due.length === 0) return { told: [] }
  const unreached = await mailbox.reach()
  if (unreached !== null) return { unreached }
  const names = namesOf(live)
  const told: { to: string; delivery: Delivery }[] = []
  for (const digest of due) {
    const delivery = await mailbox.deliver(emailOf(digest, house, names, { from, origin }))
    recordDelivery(house, digest, delivery)
    told.push({ to: digest.to, delivery })
  }
  return { told }
}

/** Signed by the plan manager who opened the cycle: the scheduler sends what they set. */
export function recordDelivery(
  { live, now }: Pick<House, 'live' | 'now'>,
  { cycle, to, step, owed, embargoed }: DueDigest,
  delivery: Delivery,
): void {
  const order = { cycle: cycle.ref, to, step, owed: owed.map(({ ref }) => ref), delivery, embargoed }
  mustCarryOut(
    carryOut(live, 'send-digests', recordDigest, order, {
      by: cycle.openedBy,
      role: 'plan-manager',
      at: now(),
    }),
  )
}

function emailOf(
  { cycle, to, step, owed, embargoed, person }: DueDigest,
  { live, now, keyedHash }: House,
  names: Names,
  { from, origin }: { from: string; origin: string },
): Email {
  const whoOwes = ({ owner, ownerParty }: DueDigest['owed'][number]) =>
    step === 'escalation' ? (ownerParty ?? (owner === null ? 'no owner' : nameIn(names, owner))) : ownerParty
  return {
    to: { name: person.name, address: person.email },
    ...digestMail({
      council: councilOf(live)?.name ?? '',
      cycle,
      step,
      name: person.name,
      owed: owed.map(action => ({
        ref: action.ref,
        title: embargoed.has(action.ref) ? null : action.title,
        who: whoOwes(action),
      })),
      origin,
      head: headOf(live),
    }),
    messageId: `<${keyedHash(`digest ${cycle.ref} ${step} ${to}`).slice(0, 40)}@${mailDomain(from)}>`,
    date: new Date(now()),
  }
}
