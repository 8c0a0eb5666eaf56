import { partyNamed, personState } from '../../db/read/people.ts'
import { nextReference } from '../../db/read/references.ts'
import { addParty as decide, type PartyKind } from '../domain/party.ts'
import type { Command } from './runner.ts'

/** `postedForBy`: the officer with an account who posts for it. */
export interface AddParty {
  kind: PartyKind
  name: string
  postedForBy: string
}

export const addParty: Command<AddParty> = ({ db }, { kind, name, postedForBy }) =>
  decide({
    party: nextReference(db, 'party'),
    kind,
    name,
    officer: personState(db, postedForBy),
    nameTaken: partyNamed(db, name) !== undefined,
  })
