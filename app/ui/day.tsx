// A day or a moment for people, with its exact value for machines.
import { formatDay, momentInLondon, type Day as DayValue, type Instant } from '../domain/day.ts'

/** 31 March 2026 */
export function Day({ value }: { value: DayValue }) {
  return <time dateTime={value}>{formatDay(value)}</time>
}

/** 31 March 2026 at 2:05pm, as clocks in London showed it. */
export function Moment({ value }: { value: Instant }) {
  const { day, time } = momentInLondon(value)
  return (
    <time dateTime={value}>
      {formatDay(day)} at {formatTime(time)}
    </time>
  )
}

/** `14:05` as 2:05pm, `09:00` as 9am; 12:00 and 00:00 as midday and midnight. */
export function formatTime(time: string): string {
  if (time === '12:00') return 'midday'
  if (time === '00:00') return 'midnight'
  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3) === '00' ? '' : `:${time.slice(3)}`
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}
