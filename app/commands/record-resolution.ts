import { actionByRef } from '../../db/read/actions.ts'
import { meetingByRef } from '../../db/read/meetings.ts'
import { activePerson } from '../../db/read/people.ts'
import { nextReference } from '../../db/read/references.ts'
import type { Connection } from '../../db/connection.ts'
import { refusal } from '../domain/refusal.ts'
import { recordResolution as decide, type Effect } from '../domain/resolution.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

/** An effect as ordered: a request gets its reference when it is recorded. */
export type OrderedEffect = Exclude<Effect, { does: 'request' }> | Omit<RequestEffect, 'request'>
type RequestEffect = Extract<Effect, { does: 'request' }>

export interface RecordResolution {
  meeting: string
  item: number
  /** The exact words resolved. */
  words: string
  effect: OrderedEffect
  seen: number
}

export const recordResolution: Command<RecordResolution> = ({ db }, order) => {
  const meeting = meetingByRef(db, order.meeting)
  if (meeting === undefined) return refusal('not-found')
  const { effect } = order
  if (effect.does === 'request' && effect.owner !== null && activePerson(db, effect.owner) === null)
    return refusal('person-retired', { field: 'owner' })
  return (
    stale(db, 'meeting', order.meeting, order.seen) ??
    decide(meeting, actionsNamed(db, effect), {
      ...order,
      effect: effect.does === 'request' ? { ...effect, request: nextReference(db, 'request') } : effect,
    })
  )
}

function actionsNamed(db: Connection, effect: OrderedEffect) {
  return refsIn(effect).flatMap(ref => actionByRef(db, ref) ?? [])
}

function refsIn(effect: OrderedEffect): readonly string[] {
  if (effect.does === 'noted') return effect.actions
  return 'saw' in effect ? effect.saw.map(({ action }) => action) : []
}
