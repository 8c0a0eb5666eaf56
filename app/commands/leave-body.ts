import { memberByNumber } from '../../db/read/members.ts'
import { leaveBody as decide } from '../domain/body-member.ts'
import type { Day } from '../domain/day.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface LeaveBody {
  body: string
  member: number
  /** Their last day. */
  on: Day
  /** Empty where none was given. */
  reason: string
}

export const leaveBody: Command<LeaveBody> = ({ db }, { body, member: number, ...leaving }) => {
  const member = memberByNumber(db, body, number)
  return member === undefined ? refusal('not-found') : decide(body, member, leaving)
}
