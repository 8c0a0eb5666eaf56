import type { Instant } from '../domain/day.ts'
import type { Connection } from '../../db/connection.ts'
import { hashed, personIn, type Sessions } from './sessions.ts'

/** Who a request's cookies sign in, by their id. */
export interface SignedIn {
  personOf(cookies: string | null, now: Instant): Promise<string | undefined>
  /** At once, but only for cookies whose signature has been checked before; undefined for all others. */
  knownPersonOf(cookies: string | undefined, now: Instant): string | undefined
}

const mostRemembered = 1000

/**
 * Checking a cookie's signature costs more than all else that a request asks of the database, so those that held are
 * remembered. Whether the session still stands is asked every time.
 */
export function openSignedIn(live: Connection, sessions: Sessions): SignedIn {
  const sessionOf = new Map<string, string>()

  function knownPersonOf(cookies: string | undefined, now: Instant) {
    const idHash = cookies === undefined ? undefined : sessionOf.get(cookies)
    return idHash === undefined ? undefined : personIn(live, now, idHash)
  }

  return {
    knownPersonOf,
    async personOf(cookies, now) {
      if (cookies === null) return undefined
      const known = knownPersonOf(cookies, now)
      if (known !== undefined) return known
      const session = await sessions.getSession(cookies)
      const person = session.get('person')
      if (person !== undefined) remember(cookies, hashed(session.id))
      return person
    },
  }

  function remember(cookies: string, idHash: string) {
    for (const oldest of sessionOf.keys()) if (sessionOf.size >= mostRemembered) sessionOf.delete(oldest)
    sessionOf.set(cookies, idHash)
  }
}
