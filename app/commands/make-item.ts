import { awaitingBody } from '../../db/read/awaiting-body.ts'
import { meetingByRef } from '../../db/read/meetings.ts'
import { draftItem, type Chosen } from '../domain/agenda-item.ts'
import { addItem } from '../domain/agenda.ts'
import { isRefusal, refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface MakeItem {
  meeting: string
  /** Of what awaits the body. */
  chosen: Chosen
  /** As on the agenda, where it is not to be the drafted one. */
  title: string | null
  /** The chair's reason, where it comes after the agenda was published. */
  lateReason: string | null
  seen: number
}

/** Puts what awaits a body on the agenda of its meeting, as one item. */
export const makeItem: Command<MakeItem> = ({ db }, { chosen, title, ...order }) => {
  const meeting = meetingByRef(db, order.meeting)
  if (meeting === undefined) return refusal('not-found')
  const changed = stale(db, 'meeting', order.meeting, order.seen)
  if (changed) return changed
  const drafted = draftItem(awaitingBody(db, meeting), chosen)
  if (isRefusal(drafted)) return drafted
  const { lateReason } = order
  return addItem(meeting, { ...drafted, title: title ?? drafted.title, inspection: null, lateReason })
}
