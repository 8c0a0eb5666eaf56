import { meetingByRef } from '../../db/read/meetings.ts'
import { correctMinutes as decide } from '../domain/minutes.ts'
import { refusal } from '../domain/refusal.ts'
import type { ConfirmMinutes } from './confirm-minutes.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface CorrectMinutes extends ConfirmMinutes {
  /** The item of the earlier meeting, null where it is about the whole. */
  about: number | null
  correction: string
}

export const correctMinutes: Command<CorrectMinutes> = ({ db }, order) => {
  const earlier = meetingByRef(db, order.earlier)
  const later = meetingByRef(db, order.meeting)
  if (earlier === undefined || later === undefined) return refusal('not-found')
  return (
    stale(db, 'meeting', earlier.ref, order.seen) ??
    stale(db, 'meeting', later.ref, order.seen) ??
    decide(earlier, later, order)
  )
}
