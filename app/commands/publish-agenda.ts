import { meetingByRef } from '../../db/read/meetings.ts'
import { publishAgenda as decide } from '../domain/agenda.ts'
import type { Day } from '../domain/day.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface PublishAgenda {
  meeting: string
  on: Day
  /** The chair's reason, where it comes too late. */
  lateReason: string | null
  seen: number
}

export const publishAgenda: Command<PublishAgenda> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  if (meeting === undefined) return refusal('not-found')
  return stale(db, 'meeting', order.meeting, order.seen) ?? decide(meeting, order, order.today)
}
