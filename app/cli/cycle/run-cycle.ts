import { join } from 'node:path'
import { openMailbox } from '../../documents/mailbox.ts'
import type { Delivery } from '../../domain/digest.ts'
import { inWords, plural } from '../../domain/wording.ts'
import { openHouse } from '../../web/house.ts'
import { mailSettingsOf } from '../../web/mail-settings.ts'
import { holdAlone } from '../../../db/lock.ts'
import { sendDigests, type Sent } from './send-digests.ts'

export interface Ran {
  lines: string[]
  /** False where it could not do what it is there for. */
  well: boolean
}

/** Sends what is due from DATA_DIR, unless another run is at it: what it says, and whether that is well. */
export async function runCycle(env: Record<string, string | undefined>): Promise<Ran> {
  const settings = mailSettingsOf(env)
  if ('missing' in settings) {
    const missing = `Missing or unusable: ${inWords(settings.missing)}.`
    return { lines: [`Reminders are not set up, so nothing was sent. ${missing}`], well: true }
  }
  const house = openHouse(env)
  const letGo = holdAlone(join(house.dataDirectory, 'cycle.lock'))
  try {
    if (letGo === null) return { lines: ['Another run is sending reminders at this moment.'], well: true }
    return ranWith(await sendDigests(house, openMailbox(settings.smtp, settings.from), settings))
  } finally {
    letGo?.()
    house.close()
  }
}

function ranWith(sent: Sent): Ran {
  if ('unreached' in sent) {
    const why = `The mail server cannot be reached with SMTP_URL (${sent.unreached}).`
    return { lines: [`${why} Nothing is lost: the next run sends it all.`], well: false }
  }
  // People by their reference: a scheduler keeps what is printed, and nothing personal belongs there.
  const those = (wanted: Delivery) =>
    sent.told.filter(({ delivery }) => delivery === wanted).map(({ to }) => to)
  const [taken, refused, failed] = [those('sent'), those('refused'), those('failed')]
  if (sent.told.length === 0) return { lines: ['No reminder is due.'], well: true }
  return {
    lines: [
      `Sent ${plural(taken.length, 'reminder')}.`,
      ...(refused.length > 0 ? [`Not delivered, refused by the mailbox: ${inWords(refused)}.`] : []),
      ...(failed.length > 0 ? [`Not delivered, to be tried again: ${inWords(failed)}.`] : []),
    ],
    well: true,
  }
}
