import { z } from 'zod'
import { Day, dayInLondon, formatDay, type Instant } from './day.ts'
import { inThousands } from './wording.ts'

const AfterEvent = z
  .string()
  .regex(/^event-[1-9]\d{0,8}$/)
  .brand<'AfterEvent'>()

/** A moment of history as an address says it: the end of a day, `2026-03-02`, or just after an event, `event-1234`. */
export const Moment = z.union([Day, AfterEvent])
export type Moment = z.infer<typeof Moment>

export const momentAfter = (event: number): Moment => AfterEvent.parse(`event-${event}`)

/** As people type it or copy it from a page, `Event 1,234` or `1234` too; null where it is no moment. */
export function momentFrom(text: string): Moment | null {
  const plain = text.trim().toLowerCase().replace(/,/g, '')
  const number = /^(?:event[ -]?)?(\d+)$/.exec(plain)?.[1]
  const { data } = Moment.safeParse(number === undefined ? plain : `event-${number}`)
  return data ?? null
}

/** The number of the event it is just after; null for the end of a day. */
export function eventOf(moment: Moment): number | null {
  const event = AfterEvent.safeParse(moment)
  return event.success ? Number(event.data.slice('event-'.length)) : null
}

/** `2 March 2026`, `After event 1,234`, `Now` */
export function momentWords(moment: Moment | null): string {
  if (moment === null) return 'Now'
  const event = eventOf(moment)
  return event === null ? formatDay(Day.parse(moment)) : `After event ${inThousands(event)}`
}

/** A moment that is looked back to. */
export interface LookedBackTo {
  moment: Moment
  day: Day
  /** When the last event through it that its reader knows of was recorded; null for the end of a day. */
  at: Instant | null
}

export const endOf = (day: Day): LookedBackTo => ({ moment: day, day, at: null })
export const after = (event: number, at: Instant): LookedBackTo => ({
  moment: momentAfter(event),
  day: dayInLondon(at),
  at,
})
