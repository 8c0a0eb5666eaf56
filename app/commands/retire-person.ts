import { isLastAdministrator, personState } from '../../db/read/people.ts'
import { responsibilitiesOf } from '../../db/read/responsibilities.ts'
import { retirePerson as decide } from '../domain/person.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface RetirePerson {
  person: string
  reason: string
}

export const retirePerson: Command<RetirePerson> = ({ db }, { person: id, reason }) => {
  const person = personState(db, id)
  if (person === undefined) return refusal('not-found')
  return decide(person, reason, {
    isLastAdministrator: isLastAdministrator(db, id),
    responsibilities: responsibilitiesOf(db, id),
  })
}
