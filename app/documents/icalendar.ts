import { createHash } from 'node:crypto'
import type { Day, Instant } from '../domain/day.ts'

/** A day in a calendar. `uid` stays the same whatever changes; `changedAt` is when anything last did. */
export interface CalendarDay {
  uid: string
  on: Day
  title: string
  place: string | null
  link: string
  changedAt: Instant
}

/** A calendar of all-day events as RFC 5545 has it: nothing in it depends on when it is asked for. */
export function calendarFile(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ILACS Tracker//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${asText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...days.flatMap(({ uid, on, title, place, link, changedAt }) => [
      'BEGIN:VEVENT',
      `UID:${asText(uid)}`,
      `DTSTAMP:${changedAt.slice(0, 19).replace(/[-:]/g, '')}Z`,
      `DTSTART;VALUE=DATE:${asDate(on)}`,
      `DTEND;VALUE=DATE:${dayAfter(on)}`,
      `SUMMARY:${asText(title)}`,
      ...(place === null ? [] : [`LOCATION:${asText(place)}`]),
      `DESCRIPTION:${asText(link)}`,
      `URL:${link}`,
      // A due day keeps nobody from a meeting.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

const asDate = (day: string) => day.replaceAll('-', '')
/** Of the last day there is, too, after which there is no other Day. */
const dayAfter = (day: Day) => asDate(new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10))

const asText = (text: string) =>
  text
    .replace(/[\\;,]/g, mark => `\\${mark}`)
    .replace(/\r?\n/g, '\\n')
    // No other control character may stand in a text.
    .replace(/\p{Cc}/gu, ' ')

/** At most 75 bytes a line, the space that continues it included, and no character cut in two. */
function folded(line: string): string {
  let bytes = 0
  let out = ''
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > 75) {
      out += '\r\n '
      bytes = 1
    }
    out += character
    bytes += size
  }
  return out
}

/** A strong ETag of a file, from its bytes. */
export const etagOf = (file: string): string => `"${createHash('sha256').update(file).digest('base64url')}"`
