import { meetingByRef } from '../../db/read/meetings.ts'
import { holdMeeting as decide } from '../domain/meeting.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export const holdMeeting: Command<{ meeting: string }> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  return meeting === undefined ? refusal('not-found') : decide(meeting, order)
}
