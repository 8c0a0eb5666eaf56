import { personByEmail } from '../../db/read/people.ts'
import { nextReference } from '../../db/read/references.ts'
import { invitePerson as decide, type Details } from '../domain/person.ts'
import type { Role } from '../domain/role.ts'
import type { Command } from './runner.ts'

export interface InvitePerson extends Details {
  roles: readonly Role[]
}

export const invitePerson: Command<InvitePerson> = ({ db }, order) =>
  decide({ ...order, person: nextReference(db, 'person') }, personByEmail(db, order.email) !== undefined)
