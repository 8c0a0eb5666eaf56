import { resolutionBy } from '../../db/read/resolutions.ts'
import { confirmResolution as decide } from '../domain/confirmation.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface ConfirmResolution {
  meeting: string
  letter: string
  /** The name of whoever took the chair. */
  chair: string
}

export const confirmResolution: Command<ConfirmResolution> = ({ db }, order) => {
  const resolution = resolutionBy(db, order.meeting, order.letter)
  if (resolution === undefined) return refusal('not-found')
  return decide({ ...resolution, confirmed: resolution.confirmedAt !== null }, order)
}
