import { z } from 'zod'
import { PersonId, RedactionRef, Sha256 } from '../reference.ts'

export const eventParts = ['open', 'exempt'] as const
const Part = { number: z.int().positive(), part: z.enum(eventParts) }
const Redaction = { redaction: RedactionRef, reason: z.string().min(1) }
/** Files by their SHA-256: their bytes go, their names stand in the events. */
const files = z.array(Sha256)

export const redactionEvents = {
  'redaction-asked': z.strictObject({ ...Redaction, parts: z.array(z.strictObject(Part)), files }),
  /** `standIn` is the SHA-256 of the JSON text that stands where the part stood, so that it cannot be altered either. */
  'history-redacted': z.strictObject({
    ...Redaction,
    askedBy: PersonId,
    parts: z.array(z.strictObject({ ...Part, standIn: Sha256 })),
    files,
  }),
  'redaction-dropped': z.strictObject(Redaction),
}
