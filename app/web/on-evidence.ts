import { z } from 'zod'
import { EvidenceRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { evidenceByRef } from '../../db/read/evidence.ts'

/** The gate of a page about one piece of evidence, as this reader's edition has it. */
export const onEvidence = {
  deed: 'read-plan',
  params: z.object({ ref: EvidenceRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => evidenceByRef(db, ref),
} as const
