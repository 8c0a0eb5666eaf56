import { meetingByRef } from '../../db/read/meetings.ts'
import { confirmMinutes as decide } from '../domain/minutes.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ConfirmMinutes {
  /** Whose minutes they are. */
  earlier: string
  /** The later meeting that confirms them, under one of its items, in these exact words. */
  meeting: string
  item: number
  words: string
  seen: number
}

export const confirmMinutes: Command<ConfirmMinutes> = ({ db }, order) => {
  const earlier = meetingByRef(db, order.earlier)
  const later = meetingByRef(db, order.meeting)
  if (earlier === undefined || later === undefined) return refusal('not-found')
  return (
    stale(db, 'meeting', earlier.ref, order.seen) ??
    stale(db, 'meeting', later.ref, order.seen) ??
    decide(earlier, later, order)
  )
}
