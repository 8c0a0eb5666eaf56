import type { Edition } from '../../../db/editions.ts'
import { possibleLeads, possibleOfficers } from '../../../db/read/candidates.ts'

/** Whoever may own a measure, by name: those who could record its figures. */
export const ownersToChoose = (db: Edition['db']) => {
  const byId = new Map(
    [...possibleOfficers(db), ...possibleLeads(db)].map(choice => [choice.id, choice.name]),
  )
  return [...byId]
    .map(([value, text]) => ({ value, text }))
    .sort((one, other) => one.text.localeCompare(other.text, 'en-GB'))
}
