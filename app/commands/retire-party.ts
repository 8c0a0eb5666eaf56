import { partyById } from '../../db/read/people.ts'
import { openActionsOfParty } from '../../db/read/responsibilities.ts'
import { retireParty as decide } from '../domain/party.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface RetireParty {
  party: string
  reason: string
}

export const retireParty: Command<RetireParty> = ({ db }, { party: id, reason }) => {
  const party = partyById(db, id)
  return party === undefined ? refusal('not-found') : decide(party, reason, openActionsOfParty(db, id))
}
