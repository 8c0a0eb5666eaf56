import { z } from 'zod'
import { EvidenceKind } from '../../domain/evidence-kind.ts'
import { Link } from '../../domain/events/progress.ts'
import { text } from '../../domain/form.ts'
import { EvidenceRef } from '../../domain/reference.ts'

const chosenEarlier = z.union([EvidenceRef], { error: 'Choose evidence from the list' })
const typedLink = z
  .string()
  .trim()
  .pipe(
    z.union([Link], {
      error: 'Enter a link that begins with https://, such as https://www.example.org/audit',
    }),
  )

/** Evidence as typed; its file comes beside it. */
export const TypedEvidence = z.object({
  kind: z.enum(EvidenceKind.options, { error: 'Choose what kind of evidence it is' }),
  title: text('what it is', 200),
  link: typedLink.optional().transform(link => link ?? null),
  supersedes: chosenEarlier.optional().transform(ref => ref ?? null),
})
