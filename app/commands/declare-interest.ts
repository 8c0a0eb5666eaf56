import { interestsEver } from '../../db/read/attendance.ts'
import { meetingByRef } from '../../db/read/meetings.ts'
import { membersOf } from '../../db/read/members.ts'
import { declareInterest as decide, type Declared } from '../domain/interest.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface DeclareInterest extends Declared {
  meeting: string
  seen: number
}

export const declareInterest: Command<DeclareInterest> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  if (meeting === undefined) return refusal('not-found')
  const surroundings = { known: membersOf(db, meeting.body), already: interestsEver(db, meeting.ref) }
  return stale(db, 'meeting', order.meeting, order.seen) ?? decide(meeting, surroundings, order)
}
