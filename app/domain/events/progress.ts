import { z } from 'zod'
import { Day } from '../day.ts'
import { DeliveryRating } from '../delivery-rating.ts'
import { EvidenceKind } from '../evidence-kind.ts'
import { ImpactRating } from '../impact-rating.ts'
import {
  ActionRef,
  DueDateRequestRef,
  EvidenceRef,
  FigureRef,
  MeetingRef,
  PartyId,
  ResolutionLetter,
  UpdateRef,
} from '../reference.ts'
import { KeptFile } from './inspections.ts'

/** Evidence elsewhere: a page a browser reaches safely, never a file of somebody's own machine or a script. */
export const Link = z
  .url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: 'Enter a link that begins with https://, such as https://www.example.org/audit',
  })
  .max(2000, 'The link must be 2,000 characters or less')
  .brand<'Link'>()
export type Link = z.infer<typeof Link>

/** What a person may set in place of the rating worked out; completion is never set by hand. */
export const SettableDeliveryRating = z.enum(['late', 'at-risk', 'on-track', 'not-started'])
export type SettableDeliveryRating = z.infer<typeof SettableDeliveryRating>

/** The resolution by which a board decided, where it was not a person. */
const byResolution = { meeting: MeetingRef.exactOptional(), letter: ResolutionLetter.exactOptional() }

export const progressEvents = {
  'update-posted': z.strictObject({
    update: UpdateRef,
    action: ActionRef,
    /** The day the update speaks of, which may be earlier than the day it is written. */
    speaksOf: Day,
    text: z.string().min(1),
    nextStep: z.string().nullable(),
    /** Set when an officer posts for a post or partner body without an account. */
    onBehalfOf: PartyId.nullable(),
  }),
  'update-endorsed': z.strictObject({ update: UpdateRef, action: ActionRef, comment: z.string() }),
  'impact-rated': z.strictObject({
    action: ActionRef,
    was: ImpactRating.nullable(),
    is: ImpactRating,
    reason: z.string().min(1),
    /** What the figures of its measures proposed, where it has any, and which figures those were. */
    proposed: ImpactRating.exactOptional(),
    figures: z.array(FigureRef).exactOptional(),
  }),
  'delivery-rating-set': z.strictObject({
    action: ActionRef,
    workedOut: DeliveryRating,
    rating: SettableDeliveryRating,
    reason: z.string().min(1),
  }),
  'delivery-rating-returned': z.strictObject({
    action: ActionRef,
    was: SettableDeliveryRating,
    reason: z.string(),
  }),
  'evidence-attached': z.strictObject({
    evidence: EvidenceRef,
    action: ActionRef,
    kind: EvidenceKind,
    title: z.string().min(1).max(200),
    file: KeptFile.nullable(),
    link: Link.nullable(),
    supersedes: EvidenceRef.nullable(),
  }),
  'later-date-asked': z.strictObject({
    dueDateRequest: DueDateRequestRef,
    action: ActionRef,
    from: Day,
    to: Day,
    reason: z.string().min(1),
  }),
  'later-date-granted': z.strictObject({
    dueDateRequest: DueDateRequestRef,
    action: ActionRef,
    from: Day,
    to: Day,
    comment: z.string(),
    ...byResolution,
  }),
  'later-date-refused': z.strictObject({
    dueDateRequest: DueDateRequestRef,
    action: ActionRef,
    reason: z.string().min(1),
    ...byResolution,
  }),
}
