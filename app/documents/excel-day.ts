import { Day } from '../domain/day.ts'

/** 31 December 9999, the last day that Excel knows, in the system of 1900. */
const lastSerial = 2_958_465
const daysBetweenSystems = 1462

export type ShownDay = { text: string; day?: Day }

/**
 * The day that Excel shows for a number, its time of day left off; null where it shows none. In the system of 1900, 60
 * is 29 February 1900, a day that never was: from 61 on every number is one too many. `day` from 1990 to 2199.
 */
export function dayOfSerial(serial: number, system: 1900 | 1904): ShownDay | null {
  // A moment just before midnight that is midnight but for the last bit is the next day.
  const days = Math.floor(Math.round(serial * 86_400) / 86_400) + (system === 1904 ? daysBetweenSystems : 0)
  if (days < 0 || days > lastSerial) return null
  if (days === 0) return { text: '1900-01-00' }
  if (days === 60) return { text: '1900-02-29' }
  const sinceUnix = days - (days > 60 ? 25_569 : 25_568)
  return shownDay(new Date(sinceUnix * 86_400_000).toISOString().slice(0, 10))
}

export function shownDay(text: string): ShownDay {
  const day = Day.safeParse(text)
  return day.success ? { text, day: day.data } : { text }
}
