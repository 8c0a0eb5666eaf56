import { cycleByRef } from '../../db/read/cycles.ts'
import { closeCycle as decide } from '../domain/cycle.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface CloseCycle {
  cycle: string
  reason: string
}

export const closeCycle: Command<CloseCycle> = ({ db }, { cycle: ref, reason }) => {
  const cycle = cycleByRef(db, ref)
  return cycle === undefined ? refusal('not-found') : decide(cycle, reason)
}
