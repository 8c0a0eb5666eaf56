import type { Day } from '../../domain/day.ts'
import { municipalReference } from '../../domain/municipal-year.ts'

interface Planned {
  ref: string
  on: Day
  year: string
  inYear: number
  heldAt: number | null
  resolutions: number
}

/** Meetings of one board, given newest first, by municipal year. */
export function meetingsByYear(meetings: readonly Planned[]) {
  return [...Map.groupBy(meetings, ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    meetings: ofYear.map(({ ref, on, inYear, heldAt, resolutions }) => ({
      ref,
      on,
      reference: municipalReference({ year, inYear }),
      held: heldAt !== null,
      resolutions,
    })),
  }))
}
export type YearOfMeetings = ReturnType<typeof meetingsByYear>[number]
