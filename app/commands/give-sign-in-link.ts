import { personState } from '../../db/read/people.ts'
import { giveSignInLink as decide } from '../domain/person.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export const giveSignInLink: Command<{ person: string }> = ({ db }, { person: id }) => {
  const person = personState(db, id)
  return person === undefined ? refusal('not-found') : decide(person)
}
