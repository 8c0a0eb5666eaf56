import { createHash, randomBytes } from 'node:crypto'
import { may } from '../domain/permission.ts'
import type { Person } from '../domain/role.ts'
import {
  calendarAddressMadeAt,
  findCalendarAddress,
  forgetCalendarAddressOf,
  keepCalendarAddress,
} from '../../db/keys/calendar-addresses.ts'
import { activePerson } from '../../db/read/people.ts'
import type { House } from './house.ts'

type Keys = Pick<House, 'live' | 'now'>

/**
 * The path at which a calendar program reads a person's days without signing in, in place of any before. It is told
 * this once: only its hash is kept.
 */
export function makeCalendarAddress({ live, now }: Keys, person: string): string {
  const token = randomBytes(32).toString('base64url')
  keepCalendarAddress(live, { person, tokenHash: hashed(token), madeAt: now() })
  return `/calendar/${token}.ics`
}

/** When a person's address was made; null where they have none. */
export const calendarAddressOf = ({ live }: Pick<Keys, 'live'>, person: string) =>
  calendarAddressMadeAt(live, person) ?? null

export const endCalendarAddress = ({ live }: Pick<Keys, 'live'>, person: string): void => {
  forgetCalendarAddressOf(live, person)
}

/** Whose calendar it is, by the last part of its path; null where it was replaced or ended, or never was one. */
export function personOfCalendar({ live }: Pick<Keys, 'live'>, file: string): Person | null {
  const token = /^([\w-]{43})\.ics$/.exec(file)?.[1]
  const found = token === undefined ? undefined : findCalendarAddress(live, hashed(token))
  const person = found === undefined ? null : activePerson(live, found.person)
  return person !== null && may(person, 'keep-calendar') !== null ? person : null
}

const hashed = (token: string) => createHash('sha256').update(token).digest('hex')
