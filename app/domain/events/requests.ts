import { z } from 'zod'
import { Day } from '../day.ts'
import { ExemptParagraph } from '../exempt-paragraph.ts'
import { BodyId, MeetingRef, PersonId, RequestRef, ResolutionLetter } from '../reference.ts'

export const requestKinds = ['information', 'clarification', 'suggestion'] as const
export type RequestKind = (typeof requestKinds)[number]

/** A person known here, or somebody by name. */
export const Asker = z.union([
  z.strictObject({ person: PersonId }),
  z.strictObject({ name: z.string().min(1).max(200) }),
])
export type Asker = z.infer<typeof Asker>

/** What a request is. Whether its matter is exempt is said here, and nothing of the matter itself. */
export const RequestFacts = z.strictObject({
  kind: z.enum(requestKinds),
  asker: Asker.nullable(),
  /** On what ground it is asked for. */
  ground: z.string(),
  /** By which paragraphs of Schedule 12A it is exempt: none where it is not, null where nobody has considered it. */
  paragraphs: z.array(ExemptParagraph).nullable(),
  /** What makes even an exempt part a scrutiny member's to see: SI 2012/2089 regulation 17(4). */
  relevantTo: z.strictObject({ matter: z.enum(['decision', 'review']), which: z.string().min(1) }).nullable(),
})
export type RequestFacts = z.infer<typeof RequestFacts>

const Assigned = z.strictObject({ owner: PersonId.nullable(), due: Day.nullable() })
const request = { request: RequestRef }
const words = z.string().min(1)

export const requestEvents = {
  'request-opened': z.strictObject({
    ...request,
    /** The resolution that opened it; without one, it was asked outside a meeting. */
    meeting: MeetingRef.exactOptional(),
    letter: ResolutionLetter.exactOptional(),
    /** The body it is made to, and the day: that meeting's own, where they are not said. */
    body: BodyId.exactOptional(),
    on: Day.exactOptional(),
    asks: words,
    owner: PersonId.nullable(),
    due: Day.nullable(),
    /** What a request is was first recorded in November 2026. */
    is: RequestFacts.exactOptional(),
  }),
  'request-changed': z.strictObject({ ...request, was: RequestFacts.nullable(), is: RequestFacts }),
  'request-assigned': z.strictObject({ ...request, was: Assigned, is: Assigned }),
  'request-answered': z.strictObject({ ...request, answer: words }),
  /** `reasons` is the written statement that the committee was given on that day. */
  'request-refused': z.strictObject({
    ...request,
    paragraphs: z.array(ExemptParagraph),
    confidential: z.boolean(),
    reasons: words,
    on: Day,
  }),
  /** Who was told in private, by whom, and what class of information it was: never what was said. */
  'briefing-given': z.strictObject({
    ...request,
    briefed: words.max(500),
    briefer: words.max(500),
    about: words.max(200),
    on: Day,
  }),
}
