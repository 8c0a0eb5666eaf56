import { personByEmail, personState } from '../../db/read/people.ts'
import { changePerson as decide, type Details } from '../domain/person.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ChangePerson {
  person: string
  seen: number
  is: Details
}

export const changePerson: Command<ChangePerson> = ({ db }, { person: id, seen, is }) => {
  const person = personState(db, id)
  if (person === undefined) return refusal('not-found')
  const holder = personByEmail(db, is.email)
  const emailTaken = holder !== undefined && holder.id !== id
  return stale(db, 'person', id, seen) ?? decide(person, is, emailTaken)
}
