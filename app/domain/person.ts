import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Responsibilities } from './responsibilities.ts'
import { refusedWithout } from './responsibilities.ts'
import type { Role } from './role.ts'

export interface Details {
  name: string
  email: string
  post: string | null
}

export interface PersonState extends Details {
  id: string
  retired: boolean
  roles: readonly Role[]
}

/** What a decision about a person needs to know of others. */
export interface Surroundings {
  /** Nobody else can give roles, so at least one always holds this one. */
  isLastAdministrator: boolean
  responsibilities: Responsibilities
}

/** `emailTaken`: somebody signs in with it already, or did before they retired. */
export function invitePerson(
  order: Details & { person: string; roles: readonly Role[] },
  emailTaken: boolean,
): Event[] | Refusal {
  const { person, name, email, post, roles } = order
  if (emailTaken) return refusal('email-taken', { field: 'email' })
  return [
    { type: 'person-invited', says: { person, name, email, post } },
    ...roles.map((role): Event => ({ type: 'role-given', says: { person, role } })),
  ]
}

export function changePerson(person: PersonState, is: Details, emailTaken: boolean): Event[] | Refusal {
  const { id, name, email, post } = person
  if (name === is.name && email === is.email && post === is.post) return refusal('nothing-changed')
  if (emailTaken) return refusal('email-taken', { field: 'email' })
  return [{ type: 'person-changed', says: { person: id, was: { name, email, post }, is } }]
}

/** Gives and ends roles until a person holds exactly these. */
export function changeRoles(
  person: PersonState,
  roles: readonly Role[],
  { isLastAdministrator, responsibilities }: Surroundings,
): Event[] | Refusal {
  const { id, name, retired } = person
  const given = roles.filter(role => !person.roles.includes(role))
  const ended = person.roles.filter(role => !roles.includes(role))
  if (retired) return refusal('person-retired', { facts: { name } })
  if (given.length + ended.length === 0) return refusal('nothing-changed')
  if (isLastAdministrator && ended.includes('administrator')) return refusal('last-administrator')
  return (
    refusedWithout(responsibilities, ended) ?? [
      ...given.map((role): Event => ({ type: 'role-given', says: { person: id, role } })),
      ...ended.map((role): Event => ({ type: 'role-ended', says: { person: id, role } })),
    ]
  )
}

/** Their name stays in history; nothing may be left waiting for somebody who is gone. */
export function retirePerson(
  { id, retired }: PersonState,
  reason: string,
  { isLastAdministrator, responsibilities }: Surroundings,
): Event[] | Refusal {
  if (retired) return refusal('already-retired')
  if (isLastAdministrator) return refusal('last-administrator')
  return (
    refusedWithout(responsibilities, ['action-owner', 'deputy-director']) ?? [
      { type: 'person-retired', says: { person: id, reason } },
    ]
  )
}

export function reinstatePerson({ id, retired }: PersonState, reason: string): Event[] | Refusal {
  if (!retired) return refusal('not-retired')
  return [{ type: 'person-reinstated', says: { person: id, reason } }]
}

/** A link with which to choose a password, in place of any they have. That it was given is history; the link is not. */
export function giveSignInLink({ id, name, retired }: PersonState): Event[] | Refusal {
  if (retired) return refusal('person-retired', { facts: { name } })
  return [{ type: 'sign-in-link-given', says: { person: id } }]
}
