import { meetingByRef } from '../../db/read/meetings.ts'
import { resolutionBy } from '../../db/read/resolutions.ts'
import { rewordResolution as decide } from '../domain/confirmation.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface RewordResolution {
  meeting: string
  letter: string
  /** The exact words resolved. */
  words: string
  seen: number
}

export const rewordResolution: Command<RewordResolution> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  const resolution = resolutionBy(db, order.meeting, order.letter)
  if (meeting === undefined || resolution === undefined) return refusal('not-found')
  const confirmed = resolution.confirmedAt !== null
  return (
    stale(db, 'meeting', order.meeting, order.seen) ??
    decide({ ...resolution, confirmed, minuted: meeting.confirmed }, order.words)
  )
}
