import { itemsOfMeeting, meetingByRef } from '../../db/read/meetings.ts'
import { draftMinutes as decide } from '../domain/minutes.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface DraftMinutes {
  meeting: string
  /** By the number of the item; an item without one has none. */
  notes: ReadonlyMap<number, string>
  seen: number
}

export const draftMinutes: Command<DraftMinutes> = ({ db }, { meeting: ref, notes, seen }) => {
  const meeting = meetingByRef(db, ref)
  if (meeting === undefined) return refusal('not-found')
  return stale(db, 'meeting', ref, seen) ?? decide(meeting, itemsOfMeeting(db, ref), notes)
}
