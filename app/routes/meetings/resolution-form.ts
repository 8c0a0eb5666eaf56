import { z } from 'zod'
import type { OrderedEffect } from '../../commands/record-resolution.ts'
import { optionalDay, optionalText, seen, text, ticked } from '../../domain/form.ts'
import { ActionRef, PersonId } from '../../domain/reference.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Seen } from '../../domain/seen-claim.ts'

/** `A-001 C-001 27`: what the form showed of an action that awaits approval, to be sent back with the decision. */
export const drawnOf = ({ action, ref, version }: { action: string; ref: string; version: number }) =>
  `${action} ${ref} ${version}`

const Drawn = z
  .string()
  .regex(/^A-\d+ C-\d+ \d+$/, 'Choose the actions again')
  .transform((drawn): Seen => {
    const [action = '', claim = '', version] = drawn.split(' ')
    return { action, claim, version: Number(version) }
  })

const does = ['noted', 'approved', 'more-asked', 'request', 'words'] as const
export type Does = (typeof does)[number]

/** Only the fields of the effect chosen are asked for; what was typed under another is kept, not sent. */
export const ResolutionForm = z
  .object({
    seen,
    saw: ticked(Drawn),
    words: text('the exact words of the resolution'),
    does: z.enum(does, { error: 'Choose what this resolution does' }),
    noted: ticked(ActionRef),
    approved: ticked(ActionRef),
    more: ticked(ActionRef),
    reason: optionalText('what more is asked for'),
    asks: optionalText('what is asked'),
    owner: PersonId.optional().transform(id => id ?? null),
    due: optionalDay('The day it is due'),
  })
  .transform(({ seen, words, ...fields }, context) => {
    const effect = effectOf(fields)
    if ('field' in effect) {
      context.addIssue({ code: 'custom', path: [effect.field], message: effect.message })
      return z.NEVER
    }
    return { seen, words, effect }
  })

interface Fields {
  does: Does
  saw: Seen[]
  noted: string[]
  approved: string[]
  more: string[]
  reason: string | null
  asks: string | null
  owner: string | null
  due: Extract<OrderedEffect, { does: 'request' }>['due']
}

function effectOf({ does, ...fields }: Fields): OrderedEffect | { field: string; message: string } {
  const sawOf = (refs: string[]) => fields.saw.filter(({ action }) => refs.includes(action))
  const { noted, approved, more, reason, asks, owner, due } = fields
  switch (does) {
    case 'words':
      return { does }
    case 'noted':
      return { does, actions: noted }
    case 'approved':
      return { does, saw: sawOf(approved) }
    case 'more-asked':
      if (reason === null) return { field: 'reason', message: 'Enter what more is asked for' }
      return { does, saw: sawOf(more), reason }
    case 'request':
      if (asks === null) return { field: 'asks', message: 'Enter what is to be found out' }
      return { does, asks, owner, due }
  }
}

const fieldOf: Record<Does, string> = {
  noted: 'noted',
  approved: 'approved',
  'more-asked': 'more',
  request: 'asks',
  words: 'words',
}

/** Where a refusal is shown: at the actions ticked where it is about those, else at the words. */
export const placeOf = ({ refused, facts }: Refusal, does: Does): string =>
  refused === 'choose-actions' || facts?.action !== undefined ? fieldOf[does] : 'words'
