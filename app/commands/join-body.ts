import { bodyById } from '../../db/read/meetings.ts'
import { membersOf } from '../../db/read/members.ts'
import { activePerson } from '../../db/read/people.ts'
import { joinBody as decide, type Member } from '../domain/body-member.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface JoinBody extends Omit<Member, 'member'> {
  body: string
}

export const joinBody: Command<JoinBody> = ({ db }, { body, ...joining }) => {
  if (bodyById(db, body) === undefined) return refusal('not-found')
  if (joining.person !== null && activePerson(db, joining.person) === null)
    return refusal('person-retired', { field: 'person' })
  return decide(body, membersOf(db, body), joining)
}
