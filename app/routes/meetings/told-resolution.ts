import type { Day } from '../../domain/day.ts'
import { meetingTitle } from './meeting-title.ts'

interface Resolved {
  meeting: string | null
  letter: string | null
  metOn: Day | null
  bodyName: string | null
}

/** The resolution that a record goes back to: of which meeting, by its title, where readers may know of it. */
export function toldResolution({ meeting, letter, metOn, bodyName }: Resolved) {
  if (meeting === null || letter === null) return null
  const title = metOn === null || bodyName === null ? meeting : meetingTitle({ bodyName, on: metOn })
  return { meeting, letter, title }
}
export type ToldResolution = NonNullable<ReturnType<typeof toldResolution>>
