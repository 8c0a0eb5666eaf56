import { z } from 'zod'
import { Day } from '../day.ts'
import { exemptClasses, ExemptParagraph } from '../exempt-paragraph.ts'
import { MatterRef, PersonId } from '../reference.ts'
import { KeptFile } from './inspections.ts'

/** The records that can have an exempt part. */
export const exemptAbout = [
  'action',
  'evidence',
  'point',
  'meeting',
  'request',
  'measure',
  'workforce',
] as const
export const About = z.strictObject({ kind: z.enum(exemptAbout), ref: z.string() })
export type About = z.infer<typeof About>

/** The public interest in the exemption outweighed that in disclosure: why, who decided it, and when to look again. */
const Balance = { balance: z.string().min(1), decidedBy: z.string().min(1).max(200), reviewOn: Day }

/** What nobody may read without a right. In the open part of an event it is empty. */
const Withheld = { text: z.string(), file: KeptFile.nullable() }

export const exemptEvents = {
  'exempt-matter-recorded': z.strictObject({
    matter: MatterRef,
    about: About,
    class: z.enum(exemptClasses),
    paragraphs: z.array(ExemptParagraph),
    ...Balance,
    ...Withheld,
  }),
  'exempt-matter-reviewed': z.strictObject({ matter: MatterRef, ...Balance }),
  /** It is exempt no more: what was withheld stands in the open part from here on. */
  'exempt-matter-released': z.strictObject({ matter: MatterRef, reason: z.string().min(1), ...Withheld }),
  'exempt-right-given': z.strictObject({
    matter: MatterRef,
    person: PersonId,
    reason: z.string().min(1),
    until: Day,
  }),
  'exempt-right-ended': z.strictObject({ matter: MatterRef, person: PersonId, reason: z.string().min(1) }),
  'exempt-matter-read': z.strictObject({ matter: MatterRef }),
}
