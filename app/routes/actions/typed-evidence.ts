import { z } from 'zod'
import { EvidenceKind } from '../../domain/evidence-kind.ts'
import { Link } from '../../domain/events/progress.ts'
import { text } from '../../domain/form.ts'
import { EvidenceRef } from '../../domain/reference.ts'

const chosenEarlier = z
  .string()
  .refine(ref => EvidenceRef.safeParse(ref).success, 'Choose evidence from the list')

/** Evidence as typed; its file comes beside it. */
export const TypedEvidence = z.object({
  kind: z.enum(EvidenceKind.options, { error: 'Choose what kind of evidence it is' }),
  title: text('what it is', 200),
  link: z
    .string()
    .trim()
    .pipe(Link)
    .optional()
    .transform(link => link ?? null),
  supersedes: chosenEarlier.optional().transform(ref => ref ?? null),
})
