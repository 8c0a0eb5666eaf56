import { z } from 'zod'
import { mailSettingsOf } from './mail-settings.ts'

/** Addresses of mailboxes outside the council, with a comma between; what is none of those is refused when it is sent to. */
const Environment = z.object({
  HEADS_TO: z
    .string()
    .default('')
    .transform(list => list.split(',').map(address => address.trim()))
    .transform(list => list.filter(address => address !== '')),
  HEADS_FILE: z
    .string()
    .transform(path => path || null)
    .default(null),
})

/** Where the number and hash of each release are kept besides, out of reach of whoever could rewrite history here. */
export function headSettingsOf(env: Record<string, string | undefined>) {
  const { HEADS_TO, HEADS_FILE } = Environment.parse(env)
  const mail = mailSettingsOf(env)
  return { to: HEADS_TO, file: HEADS_FILE, mail: 'missing' in mail ? null : mail }
}
export type HeadSettings = ReturnType<typeof headSettingsOf>
