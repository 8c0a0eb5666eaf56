import { allCycles } from '../../db/read/cycles.ts'
import { nextReference } from '../../db/read/references.ts'
import { openCycle as decide } from '../domain/cycle.ts'
import type { Day } from '../domain/day.ts'
import type { ReminderSettings } from '../domain/events/cycles.ts'
import type { Command } from './runner.ts'

export interface OpenCycle {
  name: string
  from: Day
  closes: Day
  reminders: ReminderSettings
}

export const openCycle: Command<OpenCycle> = ({ db }, { name, from, closes, reminders, today }) => {
  const order = { cycle: nextReference(db, 'cycle'), name, from, closes, reminders, today }
  return decide(order, allCycles(db)[0])
}
