import { eventWords } from '../../domain/event-words.ts'
import type { FileOf } from '../../../db/read/kept-files.ts'
import type { PlaceHolding } from '../../web/places-holding.ts'

/** A part of an event as a form names it: `412 open`. */
export const partName = ({ number, part }: Pick<PlaceHolding, 'number' | 'part'>) =>
  `${String(number)} ${part}`

export const toldPart = ({ number, part, at, type, excerpts, removable }: PlaceHolding) => ({
  name: partName({ number, part }),
  number,
  at,
  what: eventWords[type],
  withheld: part === 'exempt',
  excerpts,
  removable,
})
export type ToldPart = ReturnType<typeof toldPart>

export const toldFile = ({ sha256, name, ref, number }: FileOf) => ({
  sha256,
  name,
  of: ref === null ? `Event ${String(number)}` : `${ref}, event ${String(number)}`,
})
export type ToldFile = ReturnType<typeof toldFile>
