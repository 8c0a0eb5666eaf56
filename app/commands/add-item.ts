import { inspectionRefs } from '../../db/read/inspections.ts'
import { meetingByRef } from '../../db/read/meetings.ts'
import { addItem as decide } from '../domain/agenda.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface AddItem {
  meeting: string
  title: string
  /** The inspection it is about, where it is about one. */
  inspection: string | null
  /** The chair's reason, where it comes after the agenda was published. */
  lateReason: string | null
  seen: number
}

export const addItem: Command<AddItem> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  if (meeting === undefined) return refusal('not-found')
  if (order.inspection !== null && !inspectionRefs(db).includes(order.inspection))
    return refusal('not-found', { field: 'inspection' })
  return stale(db, 'meeting', order.meeting, order.seen) ?? decide(meeting, order)
}
