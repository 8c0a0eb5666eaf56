import { interestByNumber } from '../../db/read/attendance.ts'
import { meetingByRef } from '../../db/read/meetings.ts'
import { removeInterest as decide } from '../domain/interest.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface RemoveInterest {
  meeting: string
  interest: number
  reason: string
}

export const removeInterest: Command<RemoveInterest> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  const interest = interestByNumber(db, order.meeting, order.interest)
  if (meeting === undefined || interest === undefined) return refusal('not-found')
  return decide(meeting, interest, order.reason)
}
