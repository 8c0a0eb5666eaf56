import { z } from 'zod'
import { Day } from '../day.ts'
import { ExemptParagraph } from '../exempt-paragraph.ts'
import { ActionRef, BodyId, MeetingRef, PointRef, ResolutionLetter } from '../reference.ts'

const resolution = { meeting: MeetingRef, letter: ResolutionLetter }
const words = z.string().min(1)

export const Votes = z.strictObject({
  for: z.int().nonnegative(),
  against: z.int().nonnegative(),
  abstained: z.int().nonnegative(),
  /** Who voted how, where the vote was recorded by name. */
  byName: z.string(),
})
export type Votes = z.infer<typeof Votes>

export const recommendationResponses = ['accepted', 'accepted-in-part', 'not-accepted'] as const
export type RecommendationResponse = (typeof recommendationResponses)[number]

export const resolutionEvents = {
  'resolution-recorded': z.strictObject({
    ...resolution,
    item: z.int().positive(),
    /** The exact words resolved. */
    words,
    votes: Votes.exactOptional(),
    /** Who asked that their dissent be recorded. */
    dissent: words.exactOptional(),
  }),
  /** The draft is put right before the chair stands by it: what it did stays as it was done. */
  'resolution-reworded': z.strictObject({ ...resolution, was: words, is: words }),
  /** The chair stands by the words as recorded: until then they are a draft. */
  'resolution-confirmed': z.strictObject({ ...resolution, chair: words.max(200) }),
  /** Noted is not approved: the board has seen these actions at these versions, no more. */
  'actions-noted': z.strictObject({ ...resolution, actions: z.array(ActionRef).min(1) }),
  /** Completion was approved on this condition, which is now an action of the plan. */
  'condition-set': z.strictObject({ ...resolution, action: ActionRef, of: z.array(ActionRef).min(1), words }),
  'point-closed': z.strictObject({ ...resolution, point: PointRef, reason: words }),
  'point-reopened': z.strictObject({ ...resolution, point: PointRef, reason: words }),
  /** `key` and `mark` are of tracking-key.ts: strings here, because a key is data. */
  'tracking-class-given': z.strictObject({
    ...resolution,
    key: words.max(40),
    mark: words.max(40),
    points: z.array(PointRef),
    actions: z.array(ActionRef),
    /** The board looks at them again at its first meeting from this day on, whatever their class. */
    reviewOn: Day.exactOptional(),
  }),
  /** `body` is the executive that has to answer. */
  'recommendation-made': z.strictObject({ ...resolution, body: BodyId, asks: words, due: Day.nullable() }),
  'recommendation-answered': z.strictObject({
    ...resolution,
    response: z.enum(recommendationResponses),
    words,
    on: Day,
  }),
  /** `body` is the one that now has it. */
  'matter-referred': z.strictObject({ ...resolution, body: BodyId, reason: words }),
  'referral-taken-up': z.strictObject({ ...resolution, by: MeetingRef }),
  /** That the public was excluded, and by which paragraphs: never about what was said. */
  'exempt-session-entered': z.strictObject({
    ...resolution,
    paragraphs: z.array(ExemptParagraph).min(1),
    reason: words,
  }),
  'exempt-session-left': z.strictObject(resolution),
}
