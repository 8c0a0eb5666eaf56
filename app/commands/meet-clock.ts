import { clockedInspection } from '../../db/read/inspections.ts'
import type { ClockName } from '../domain/clock.ts'
import type { Day } from '../domain/day.ts'
import { meetClock as decide } from '../domain/inspection-clock.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface MeetClock {
  inspection: string
  clock: ClockName
  on: Day
  note: string
}

export const meetClock: Command<MeetClock> = ({ db }, { inspection: ref, clock, on, note, today }) => {
  const inspection = clockedInspection(db, ref)
  return inspection === undefined ? refusal('not-found') : decide(inspection, clock, { on, note }, today)
}
