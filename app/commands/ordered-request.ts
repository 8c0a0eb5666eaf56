import type { Connection } from '../../db/connection.ts'
import { personCandidate } from '../../db/read/candidates.ts'
import { activePerson } from '../../db/read/people.ts'
import { nextReference } from '../../db/read/references.ts'
import type { Day } from '../domain/day.ts'
import type { RequestFacts } from '../domain/events/requests.ts'
import { refusal, type Refusal } from '../domain/refusal.ts'
import type { NewRequest } from '../domain/request.ts'
import type { PersonCandidate } from '../domain/responsibility.ts'

/** A request as it is ordered, by whoever or whatever body makes it. */
export interface OrderedRequest {
  asks: string
  owner: string | null
  due: Day | null
  is?: RequestFacts | null
}

/** The same with its reference, and with the person who asks where it is one known here. */
export function newRequestOf(
  db: Connection,
  { asks, owner, due, is = null }: OrderedRequest,
): NewRequest | Refusal {
  if (owner !== null && activePerson(db, owner) === null) return refusal('person-retired', { field: 'owner' })
  const asker = askerOf(db, is)
  if (asker === undefined) return refusal('not-found', { field: 'asker' })
  return { asks, owner, due, is, asker, request: nextReference(db, 'request') }
}

/** Null where nobody is said to ask, or somebody by name; undefined where there is no such person. */
export function askerOf(db: Connection, is: RequestFacts | null): PersonCandidate | null | undefined {
  if (!is?.asker || 'name' in is.asker) return null
  return personCandidate(db, is.asker.person)
}
