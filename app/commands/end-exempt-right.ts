import { standingMatter } from '../../db/read/exempt-matters.ts'
import { endExemptRight as decide } from '../domain/exempt-matter.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface EndExemptRight {
  matter: string
  person: string
  reason: string
}

export const endExemptRight: Command<EndExemptRight> = ({ db }, order) => {
  const matter = standingMatter(db, order.matter, order.today)
  return matter === undefined ? refusal('not-found') : decide(matter, order)
}
