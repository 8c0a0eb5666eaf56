import { bodyById, meetingByRef } from '../../db/read/meetings.ts'
import type { Day } from '../domain/day.ts'
import { meetingRef, planMeeting as decide } from '../domain/meeting.ts'
import type { Command } from './runner.ts'

export interface PlanMeeting {
  body: string
  on: Day
  /** Empty where it is not known yet. */
  place: string
}

export const planMeeting: Command<PlanMeeting> = ({ db }, order) =>
  decide(order, {
    bodyKnown: bodyById(db, order.body) !== undefined,
    meetingKnown: meetingByRef(db, meetingRef(order.body, order.on)) !== undefined,
  })
