import { bodyById, meetingByRef } from '../../db/read/meetings.ts'
import { membersOf } from '../../db/read/members.ts'
import { recordAttendance as decide, type Told } from '../domain/attendance.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface RecordAttendance {
  meeting: string
  /** By the number of the member. */
  told: ReadonlyMap<number, Told>
  /** Officers and others who were there, a line each; may be empty. */
  others: string
  seen: number
}

export const recordAttendance: Command<RecordAttendance> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  const body = meeting && bodyById(db, meeting.body)
  if (body === undefined || meeting === undefined) return refusal('not-found')
  return (
    stale(db, 'meeting', order.meeting, order.seen) ??
    decide({ ...meeting, quorum: body.quorum }, membersOf(db, body.id), order)
  )
}
