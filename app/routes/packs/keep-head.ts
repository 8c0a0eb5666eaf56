import type { Done } from '../../commands/runner.ts'
import { headMail } from '../../documents/head-mail.ts'
import { openMailbox } from '../../documents/mailbox.ts'
import { appendDurably } from '../../web/head-file.ts'
import type { House } from '../../web/house.ts'
import { councilOf } from '../../../db/read/people.ts'
import { sealOf } from '../../../db/read/seal.ts'
import { Unkept } from './unkept.ts'

/**
 * Sends the head of a release to the mailboxes outside and appends it to the file, where the council has set that up:
 * what could not be done. It comes after the release and never undoes it.
 */
export async function keepHead({ live, heads }: House, pack: string, { events }: Done): Promise<Unkept[]> {
  const [released] = events
  const seal = released && sealOf(live, released.number)
  if (released === undefined || seal === undefined) return []
  const head = {
    council: councilOf(live)?.name ?? '',
    pack,
    number: released.number,
    hash: seal.hash,
    at: seal.at,
  }
  const kept = { written: written(heads, head), sent: await sent(heads, head) }
  return Unkept.options.filter(where => !kept[where])
}

type Head = Parameters<typeof headMail>[1]

function written({ file }: House['heads'], { at, number, hash, pack }: Head): boolean {
  if (file === null) return true
  try {
    appendDurably(file, `${at} event ${String(number)} ${hash} ${pack}`)
    return true
  } catch (error) {
    logUnkept(number, 'HEADS_FILE', error instanceof Error ? error.message : String(error))
    return false
  }
}

async function sent({ to, mail }: House['heads'], head: Head): Promise<boolean> {
  if (to.length === 0) return true
  if (mail === null) {
    logUnkept(head.number, 'HEADS_TO', 'SMTP_URL, MAIL_FROM or PUBLIC_ORIGIN is missing or unusable')
    return false
  }
  const mailbox = openMailbox(mail.smtp, mail.from)
  const deliveries = await Promise.all(to.map(address => mailbox.deliver(headMail(address, head, mail))))
  // Which of them by its place in the setting: an address is personal, and belongs in no log.
  deliveries.forEach((delivery, place) => {
    if (delivery !== 'sent') logUnkept(head.number, `HEADS_TO, ${String(place + 1)}`, delivery)
  })
  return deliveries.every(delivery => delivery === 'sent')
}

const logUnkept = (event: number, where: string, why: string) =>
  console.error(JSON.stringify({ headNotKept: event, where, why }))
