import { z } from 'zod'
import { seen, text, type Typed } from '../../domain/form.ts'

/** Fields `notes.1`, `notes.2`; those left empty are not sent on. */
export const DraftForm = z
  .object({ seen, notes: z.record(z.string(), text('the note', 20_000)).default({}) })
  .transform(({ seen, notes }) => ({
    seen,
    notes: new Map(Object.entries(notes).map(([number, note]): [number, string] => [Number(number), note])),
  }))

/** What stands, as the form shows it. */
export const typedNotes = (items: readonly { number: number; note: string }[]): Typed =>
  Object.fromEntries(items.map(({ number, note }) => [`notes.${number}`, note]))
