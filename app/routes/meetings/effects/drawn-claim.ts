import { z } from 'zod'
import type { Seen } from '../../../domain/seen-claim.ts'

/** `A-001 C-001 27`: what the form showed of an action that awaits approval, to be sent back with the decision. */
export const drawnOf = ({ action, ref, version }: { action: string; ref: string; version: number }) =>
  `${action} ${ref} ${version}`

export const Drawn = z
  .string()
  .regex(/^A-\d+ C-\d+ \d+$/, 'Choose the actions again')
  .transform((drawn): Seen => {
    const [action = '', claim = '', version] = drawn.split(' ')
    return { action, claim, version: Number(version) }
  })

/** Of what was shown, the actions that were ticked. */
export const seenAmong = ({ saw, actions }: { saw: Seen[]; actions: string[] }): Seen[] =>
  saw.filter(({ action }) => actions.includes(action))
