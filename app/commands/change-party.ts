import { partyById, partyNamed, personState } from '../../db/read/people.ts'
import { changeParty as decide } from '../domain/party.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ChangeParty {
  party: string
  seen: number
  name: string
  postedForBy: string
}

export const changeParty: Command<ChangeParty> = ({ db }, { party: id, seen, name, postedForBy }) => {
  const party = partyById(db, id)
  if (party === undefined) return refusal('not-found')
  const namesake = partyNamed(db, name)
  const nameTaken = namesake !== undefined && namesake.id !== id
  const officer = personState(db, postedForBy)
  return stale(db, 'party', id, seen) ?? decide(party, { name, officer, nameTaken })
}
