import { z } from 'zod'

export const EvidenceKind = z.enum(['audit', 'data', 'voice', 'document'])
export type EvidenceKind = z.infer<typeof EvidenceKind>

export const evidenceKinds: Record<EvidenceKind, { words: string; means: string }> = {
  audit: { words: 'Audit', means: 'Case audits, dip samples, moderation and peer review' },
  data: { words: 'Data', means: 'Figures and returns, with their date and definition' },
  voice: {
    words: 'Child or family voice',
    means: 'What children, parents and carers said, never their names',
  },
  document: { words: 'Document', means: 'Policies, minutes, training records and anything else' },
}
