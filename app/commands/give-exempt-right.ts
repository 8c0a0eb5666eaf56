import { standingMatter } from '../../db/read/exempt-matters.ts'
import { activePerson } from '../../db/read/people.ts'
import type { Day } from '../domain/day.ts'
import { giveExemptRight as decide } from '../domain/exempt-matter.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface GiveExemptRight {
  matter: string
  person: string
  reason: string
  until: Day
}

export const giveExemptRight: Command<GiveExemptRight> = ({ db }, order) => {
  const matter = standingMatter(db, order.matter, order.today)
  if (matter === undefined) return refusal('not-found')
  if (activePerson(db, order.person) === null) return refusal('person-retired', { field: 'person' })
  return decide(matter, order, order)
}
