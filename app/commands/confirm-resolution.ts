import { resolutionBy } from '../../db/read/resolutions.ts'
import { confirmResolution as decide } from '../domain/confirmation.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ConfirmResolution {
  meeting: string
  letter: string
  /** The name of whoever took the chair. */
  chair: string
  seen: number
}

export const confirmResolution: Command<ConfirmResolution> = ({ db }, order) => {
  const resolution = resolutionBy(db, order.meeting, order.letter)
  if (resolution === undefined) return refusal('not-found')
  const changed = stale(db, 'meeting', order.meeting, order.seen)
  return changed ?? decide({ ...resolution, confirmed: resolution.confirmedAt !== null }, order)
}
