import { z } from 'zod'
import { BodyId, MeetingRef, PackRef } from '../reference.ts'

/** The parts of an officer's report, in the order in which councils print them. */
export const reportSections = [
  'purpose',
  'about',
  'issues',
  'consultation',
  'resources',
  'legal',
  'recommendations',
  'appendices',
] as const
export const ReportSection = z.enum(reportSections)
export type ReportSection = z.infer<typeof ReportSection>

const Section = z.strictObject({ section: ReportSection, text: z.string() })

export const markKinds = [
  'name',
  'date-of-birth',
  'address',
  'nhs-number',
  'case-number',
  'email',
  'phone',
  'reference',
] as const

/** What was pointed at and stays, by where it stands; never the words themselves. */
const LookedAt = z.strictObject({
  what: z.enum(markKinds),
  where: z.array(z.string()).min(1),
  reason: z.string().min(1),
})

export const packEvents = {
  'pack-prepared': z.strictObject({
    pack: PackRef,
    meeting: MeetingRef,
    body: BodyId,
    sections: z.array(Section).min(1),
  }),
  'pack-changed': z.strictObject({
    pack: PackRef,
    sections: z.array(z.strictObject({ section: ReportSection, was: z.string(), is: z.string() })).min(1),
  }),
  /** The pack is the open edition through this event. */
  'pack-released': z.strictObject({ pack: PackRef, meeting: MeetingRef, lookedAt: z.array(LookedAt) }),
  /** The public reads the reason. */
  'pack-withdrawn': z.strictObject({ pack: PackRef, meeting: MeetingRef, reason: z.string().min(1) }),
  /** The public sees the post of whoever holds it, in place of the words for their part. */
  'post-published': z.strictObject({ post: z.string().min(1).max(120) }),
  'post-no-longer-published': z.strictObject({ post: z.string().min(1).max(120) }),
}
