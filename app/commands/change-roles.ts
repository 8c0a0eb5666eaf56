import { isLastAdministrator, personState } from '../../db/read/people.ts'
import { responsibilitiesOf } from '../../db/read/responsibilities.ts'
import { changeRoles as decide } from '../domain/person.ts'
import { refusal } from '../domain/refusal.ts'
import type { Role } from '../domain/role.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

/** `roles`: all that the person is to hold. */
export interface ChangeRoles {
  person: string
  seen: number
  roles: readonly Role[]
}

export const changeRoles: Command<ChangeRoles> = ({ db }, { person: id, seen, roles }) => {
  const person = personState(db, id)
  if (person === undefined) return refusal('not-found')
  return (
    stale(db, 'person', id, seen) ??
    decide(person, roles, {
      isLastAdministrator: isLastAdministrator(db, id),
      responsibilities: responsibilitiesOf(db, id),
    })
  )
}
