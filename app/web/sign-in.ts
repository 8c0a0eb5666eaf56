import { addDays, dayInLondon, endOfDayInLondon, later, type Instant } from '../domain/day.ts'
import { keptSince } from '../domain/retention.ts'
import type { Person } from '../domain/role.ts'
import { failuresAllowed, mayTryAgainAt, rememberedFor } from '../domain/sign-in-limit.ts'
import { passwordHashOf } from '../../db/keys/passwords.ts'
import {
  correctAttempt,
  failuresByAddress,
  failuresByEmail,
  forgetAttemptsBefore,
  keepAttempt,
} from '../../db/keys/sign-in-attempts.ts'
import { activePerson, personByEmail } from '../../db/read/people.ts'
import { retentionDecided } from '../../db/read/retention.ts'
import type { House } from './house.ts'
import { networkOf } from './network.ts'
import { isPassword } from './passwords.ts'

export type SignedIn = { person: Person } | { wrong: true } | { tryAgainAt: Instant }

/** Whether e-mail and password are somebody's who may sign in. Every attempt is kept. */
export async function signIn(
  house: House,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<SignedIn> {
  const { live } = house
  const known = personByEmail(live, email)
  const from = {
    at: house.now(),
    emailHash: house.keyedHash(email.toLowerCase()),
    address: networkOf(address),
    person: known?.id,
  }
  forgetOldAttempts(live, from.at)
  const tryAgainAt = limitReached(house, from)
  if (tryAgainAt !== null) {
    keepAttempt(live, { ...from, outcome: 'refused' })
    return { tryAgainAt }
  }

  // Failed until shown otherwise: guesses sent all at once are counted before the first is answered.
  const attempt = keepAttempt(live, { ...from, outcome: 'failed' })
  const hash = known === undefined ? undefined : passwordHashOf(live, known.id)
  const right = await isPassword(hash, password)
  const person = right && known !== undefined ? activePerson(live, known.id) : null
  if (person === null) return { wrong: true }
  correctAttempt(live, attempt, 'succeeded')
  return { person }
}

function limitReached(house: House, from: { emailHash: string; address: string }): Instant | null {
  const { live } = house
  const { email, address } = failuresAllowed
  const since = later(house.now(), -rememberedFor)
  return (
    mayTryAgainAt(failuresByEmail(live, from.emailHash, since, email), email) ??
    mayTryAgainAt(failuresByAddress(live, from.address, since, address), address)
  )
}

/** Nothing goes by itself: only once somebody decided how long attempts are kept. */
function forgetOldAttempts(live: House['live'], now: Instant) {
  const months = retentionDecided(live).get('sign-in-attempts')?.months ?? null
  if (months === null) return
  forgetAttemptsBefore(live, endOfDayInLondon(addDays(keptSince(dayInLondon(now), months), -1)))
}
