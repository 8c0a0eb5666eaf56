import { meetingByRef } from '../../db/read/meetings.ts'
import type { Votes } from '../domain/events/resolutions.ts'
import { isRefusal, refusal } from '../domain/refusal.ts'
import { recordResolution as decide } from '../domain/resolution.ts'
import { actionsNamed, effectOf, type OrderedEffect } from './ordered-effect.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface RecordResolution {
  meeting: string
  item: number
  /** The exact words resolved. */
  words: string
  effect: OrderedEffect
  votes?: Votes | null
  dissent?: string | null
  seen: number
}

export const recordResolution: Command<RecordResolution> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  if (meeting === undefined) return refusal('not-found')
  const effect = effectOf(db, meeting.ref, order.effect)
  if (isRefusal(effect)) return effect
  const { votes = null, dissent = null } = order
  return (
    stale(db, 'meeting', order.meeting, order.seen) ??
    decide(meeting, actionsNamed(db, order.effect), { ...order, effect, votes, dissent })
  )
}
