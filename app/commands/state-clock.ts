import { clockedInspection } from '../../db/read/inspections.ts'
import type { ClockName } from '../domain/clock.ts'
import type { Day } from '../domain/day.ts'
import { stateClock as decide } from '../domain/inspection-clock.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface StateClock {
  inspection: string
  clock: ClockName
  day: Day
  source: string
}

export const stateClock: Command<StateClock> = ({ db }, { inspection: ref, clock, day, source }) => {
  const inspection = clockedInspection(db, ref)
  return inspection === undefined ? refusal('not-found') : decide(inspection, clock, { day, source })
}
