import { createHash, randomBytes } from 'node:crypto'
import { later, type Instant } from '../domain/day.ts'
import { forgetCalendarAddressOf } from '../../db/keys/calendar-addresses.ts'
import { findInvitation, forgetInvitationsOf, keepInvitation } from '../../db/keys/invitations.ts'
import { forgetPassword, keepPassword } from '../../db/keys/passwords.ts'
import { forgetSessionsOf } from '../../db/keys/sessions.ts'
import { personById, type PersonRow } from '../../db/read/people.ts'
import type { House } from './house.ts'
import { hashPassword } from './passwords.ts'

type Keys = Pick<House, 'live' | 'now'>

/** For so many days a link can be used. */
export const linkLasts = 7
const lastsMilliseconds = linkLasts * 24 * 60 * 60_000

/** Signs a person out everywhere; neither their password nor any link lets them in again, and their calendar is read no more. */
export function endAccess({ live }: Pick<Keys, 'live'>, person: string): void {
  live.$client.transaction(() => {
    forgetSessionsOf(live, person)
    forgetPassword(live, person)
    forgetInvitationsOf(live, person)
    forgetCalendarAddressOf(live, person)
  })()
}

/** The path at which a person chooses a password, in place of all that let them in before. It is told this once. */
export function makeSignInLink(house: Keys, person: string): string {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = later(house.now(), lastsMilliseconds)
  house.live.$client.transaction(() => {
    endAccess(house, person)
    keepInvitation(house.live, { tokenHash: hashed(token), person, expiresAt })
  })()
  return `/invitations/${token}`
}

/** Whose link it is; null where it was used, replaced or is too old, or never was one. */
export function personOfLink({ live, now }: Keys, token: string): PersonRow | null {
  const link = findInvitation(live, hashed(token))
  if (link === undefined || link.expiresAt <= now()) return null
  const person = personById(live, link.person)
  return person === undefined || person.retired ? null : person
}

/** Uses a link up; false where somebody else was quicker. */
export async function choosePassword(house: Keys, token: string, password: string): Promise<boolean> {
  const hash = await hashPassword(password)
  const person = personOfLink(house, token)
  if (person === null) return false
  const setAt: Instant = house.now()
  house.live.$client.transaction(() => {
    endAccess(house, person.id)
    keepPassword(house.live, { person: person.id, hash, setAt })
  })()
  return true
}

const hashed = (token: string) => createHash('sha256').update(token).digest('hex')
