import { personState } from '../../db/read/people.ts'
import { reinstatePerson as decide } from '../domain/person.ts'
import { refusal } from '../domain/refusal.ts'
import type { RetirePerson } from './retire-person.ts'
import type { Command } from './runner.ts'

export const reinstatePerson: Command<RetirePerson> = ({ db }, { person: id, reason }) => {
  const person = personState(db, id)
  return person === undefined ? refusal('not-found') : decide(person, reason)
}
