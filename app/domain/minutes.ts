import { formatDay, type Day } from './day.ts'
import type { Event } from './history.ts'
import { refusedOnceConfirmed } from './meeting.ts'
import { lettered } from './reference.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import { recordResolution, type Meeting } from './resolution.ts'

export interface Minuted {
  ref: string
  body: string
  on: Day
  minutesDrafted: boolean
  confirmed: boolean
}

/**
 * Minutes are drawn from what is recorded of a meeting; `notes` are what they say of its items besides, by number.
 * The first draft may add nothing.
 */
export function draftMinutes(
  meeting: Minuted & { held: boolean },
  items: readonly { item: number; note: string }[],
  notes: ReadonlyMap<number, string>,
): Event[] | Refusal {
  const refused = refusedOnceConfirmed(meeting)
  if (refused) return refused
  if (!meeting.held) return refusal('not-held')
  const said = { meeting: meeting.ref }
  const drafted: Event[] = meeting.minutesDrafted ? [] : [{ type: 'minutes-drafted', says: said }]
  const minuted = items
    .map(({ item, note }) => ({ ...said, item, was: note, is: notes.get(item) ?? '' }))
    .filter(({ was, is }) => was !== is)
    .map((says): Event => ({ type: 'item-minuted', says }))
  const events = [...drafted, ...minuted]
  return events.length === 0 ? refusal('nothing-changed') : events
}

/** As councils usually resolve it; the words can be others. */
export const confirmingWords = (on: Day): string =>
  `That the minutes of the meeting held on ${formatDay(on)} be confirmed as a correct record.`

export interface LaterResolution {
  /** The item of the later meeting under which it is resolved. */
  item: number
  /** The exact words resolved. */
  words: string
  by: string
  today: Day
}

type Later = Meeting & { body: string }

export function confirmMinutes(
  earlier: Minuted,
  later: Later,
  resolution: LaterResolution,
): Event[] | Refusal {
  if (earlier.confirmed) return refusal('minutes-confirmed')
  if (!earlier.minutesDrafted) return refusal('minutes-not-drafted')
  const resolved = resolvedLater(earlier, later, resolution)
  if (isRefusal(resolved)) return resolved
  return [...resolved.events, { type: 'minutes-confirmed', says: { meeting: earlier.ref, by: resolved.by } }]
}

/** What was confirmed stays as it was; the correction stands beside it. */
export function correctMinutes(
  earlier: Minuted & { items: readonly number[] },
  later: Later,
  { about, correction, ...resolution }: LaterResolution & { about: number | null; correction: string },
): Event[] | Refusal {
  if (!earlier.confirmed) return refusal('minutes-not-confirmed')
  if (about !== null && !earlier.items.includes(about)) return refusal('no-such-item', { field: 'about' })
  const resolved = resolvedLater(earlier, later, resolution)
  if (isRefusal(resolved)) return resolved
  const says = { meeting: earlier.ref, item: about, correction, by: resolved.by }
  return [...resolved.events, { type: 'minutes-corrected', says }]
}

function resolvedLater(earlier: Minuted, later: Later, resolution: LaterResolution) {
  if (later.body !== earlier.body || later.on <= earlier.on) return refusal('not-a-later-meeting')
  const events = recordResolution(later, [], {
    ...resolution,
    effect: { does: 'words' },
    votes: null,
    dissent: null,
  })
  if (isRefusal(events)) return events
  return { events, by: { meeting: later.ref, letter: lettered(later.resolutions) } }
}
