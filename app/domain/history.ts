import { z } from 'zod'
import { Instant } from './day.ts'
import { attendanceEvents } from './events/attendance.ts'
import { auditEvents } from './events/audit.ts'
import { bodyEvents } from './events/bodies.ts'
import { completionEvents } from './events/completion.ts'
import { cycleEvents } from './events/cycles.ts'
import { exemptEvents } from './events/exempt.ts'
import { inspectionEvents } from './events/inspections.ts'
import { measureEvents } from './events/measures.ts'
import { meetingEvents } from './events/meetings.ts'
import { minutesEvents } from './events/minutes.ts'
import { packEvents } from './events/packs.ts'
import { peopleEvents } from './events/people.ts'
import { planEvents } from './events/plan.ts'
import { progressEvents } from './events/progress.ts'
import { redactionEvents } from './events/redactions.ts'
import { requestEvents } from './events/requests.ts'
import { resolutionEvents } from './events/resolutions.ts'
import { retentionEvents } from './events/retention.ts'
import { workforceEvents } from './events/workforce.ts'
import { PersonId } from './reference.ts'
import { Role } from './role.ts'

/** Every kind of event there is, with the shape of what it says. */
export const eventSchemas = {
  ...peopleEvents,
  ...bodyEvents,
  ...inspectionEvents,
  ...planEvents,
  ...progressEvents,
  ...completionEvents,
  ...meetingEvents,
  ...attendanceEvents,
  ...minutesEvents,
  ...resolutionEvents,
  ...requestEvents,
  ...exemptEvents,
  ...cycleEvents,
  ...packEvents,
  ...auditEvents,
  ...measureEvents,
  ...workforceEvents,
  ...retentionEvents,
  ...redactionEvents,
}
export type EventType = keyof typeof eventSchemas
export const EventType = z.object(eventSchemas).keyof()

export type Says<T extends EventType> = z.infer<(typeof eventSchemas)[T]>

interface EventOf<T extends EventType> {
  type: T
  says: Says<T>
  /** Fields that stand in for those of `says` before a reader with the right; others see `says` as it is. */
  exempt?: Partial<Says<T>>
}
/** What a command decides has happened. Being recorded gives it a number, a time and a signature. */
export type Event = { [T in EventType]: EventOf<T> }[EventType]

/** Who acted, in what role, by which deed, when. */
export interface Signature {
  number: number
  at: Instant
  by: string
  role: Role
  deed: string
}
/** An event as an edition shows it: `says` is what this edition's readers may know. */
export type RecordedOf<T extends EventType> = Signature & { type: T; says: Says<T> }
export type Recorded = RecordedOf<EventType>

export function isOf<T extends EventType>(type: T, event: Recorded): event is RecordedOf<T> & Recorded {
  return event.type === type
}

const parsers: { [T in EventType]: z.ZodType<Says<T>> } = eventSchemas

/** Reads an event's payload as stored. Throws where it does not fit its type: history is ours, so that is damage. */
export function readSays<T extends EventType>(type: T, payload: unknown): Says<T> {
  return parsers[type].parse(payload)
}

export const SignedRow = z.object({
  number: z.int().positive(),
  at: Instant,
  by: PersonId,
  role: Role,
  deed: z.string(),
  type: EventType,
})

export const subjectKinds = [
  'person',
  'party',
  'body',
  'inspection',
  'point',
  'action',
  'update',
  'evidence',
  'dueDateRequest',
  'claim',
  'meeting',
  'request',
  'matter',
  'cycle',
  'pack',
  'sample',
  'note',
  'followUp',
  'redaction',
  'measure',
  'workforce',
] as const
export type SubjectKind = (typeof subjectKinds)[number]
export interface SubjectOf {
  kind: SubjectKind
  ref: string
}

const many: Partial<Record<SubjectKind, string>> = {
  inspection: 'inspections',
  point: 'points',
  action: 'actions',
  dueDateRequest: 'dueDateRequests',
  claim: 'claims',
  request: 'requests',
}

/** Every field that names records, with their kind. */
const naming: readonly (readonly [field: string, kind: SubjectKind])[] = subjectKinds.flatMap(kind => {
  const plural = many[kind]
  return plural === undefined ? [[kind, kind] as const] : [[kind, kind] as const, [plural, kind] as const]
})

const Named = z.object({ kind: z.enum(subjectKinds), ref: z.string() })

/** The records an event is about: every reference its payload holds under the name of a kind of record. */
export function subjectsOf(says: object): SubjectOf[] {
  const fields = new Map<string, unknown>(Object.entries(says))
  // A request says in words what it is about: that names no record.
  const about = fields.has('about') ? Named.safeParse(fields.get('about')).data : undefined
  // A measure is attached to a record; of a later date, `to` is a day.
  const to = fields.has('to') ? Named.safeParse(fields.get('to')).data : undefined
  const subjects: SubjectOf[] = [about, to].filter(named => named !== undefined)
  for (const [field, kind] of naming) {
    if (!fields.has(field)) continue
    for (const ref of [fields.get(field)].flat())
      if (typeof ref === 'string' && !subjects.some(known => known.kind === kind && known.ref === ref))
        subjects.push({ kind, ref })
  }
  return subjects
}

/** Events that bring their own record into being; what a reader may not know of at all begins with one. */
const creators: Partial<Record<EventType, SubjectKind>> = {
  'inspection-recorded': 'inspection',
  'point-recorded': 'point',
  'action-planned': 'action',
  'update-posted': 'update',
  'evidence-attached': 'evidence',
  'later-date-asked': 'dueDateRequest',
  'completion-claimed': 'claim',
  'request-opened': 'request',
  'exempt-matter-recorded': 'matter',
  'audit-sample-drawn': 'sample',
  'audit-note-written': 'note',
  'audit-follow-up-set': 'followUp',
}
export function createdBy(type: EventType): SubjectKind | undefined {
  return creators[type]
}
