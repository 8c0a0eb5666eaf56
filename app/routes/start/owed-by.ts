import { cycleStanding, lastDay } from '../../domain/cycle.ts'
import type { Day } from '../../domain/day.ts'
import type { Edition } from '../../../db/editions.ts'
import { allCycles, askedIn } from '../../../db/read/cycles.ts'

/**
 * What a person owes in the newest cycle, until it is closed; null where they were asked for nothing in it. Once its
 * closing day has passed they are told only of what they still owe.
 */
export function owedBy({ db }: Edition, person: string, today: Day) {
  const [cycle] = allCycles(db)
  if (cycle === undefined) return null
  const standing = cycleStanding(cycle, today)
  if (standing === 'closed') return null
  const last = lastDay(cycle)
  const asked = askedIn(db, cycle, today < last ? today : last, person)
  const actions = asked
    .filter(({ report }) => report === 'owed')
    .map(({ ref, title, ownerParty }) => ({ ref, title, for: ownerParty }))
  if (asked.length === 0 || (standing === 'over' && actions.length === 0)) return null
  return { ref: cycle.ref, name: cycle.name, closes: cycle.closes, standing, asked: asked.length, actions }
}
export type Owed = NonNullable<ReturnType<typeof owedBy>>
