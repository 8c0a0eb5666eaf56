import type { AppLoadContext } from '@remix-run/node'
import { dayInLondon, type Day, type Instant } from '../domain/day.ts'
import type { Person } from '../domain/role.ts'
import { liveEdition } from '../../db/editions.ts'
import { mattersReadBy } from '../../db/read/exempt-matters.ts'
import { activePeople } from '../../db/read/people.ts'
import './load-context.ts'

/** Who is at the door, and when. */
export interface Visitor {
  person: Person | null
  now: Instant
  today: Day
}

const visitors = new WeakMap<AppLoadContext['visit'], Promise<Visitor>>()

/** Reads the session once for each request, however many loaders ask. */
export function visitorOf(request: Request, { house, visit }: AppLoadContext): Promise<Visitor> {
  const known = visitors.get(visit)
  if (known !== undefined) return known
  const visitor = read(request, house, visit)
  visitors.set(visit, visitor)
  return visitor
}

async function read(
  request: Request,
  house: AppLoadContext['house'],
  { known }: AppLoadContext['visit'],
): Promise<Visitor> {
  const now = known?.now ?? house.now()
  const today = known?.today ?? dayInLondon(now)
  const id = known?.person ?? (await house.signedIn.personOf(request.headers.get('cookie'), now))
  const person = id === undefined ? undefined : activePeople(liveEdition(house.live)).get(id)
  return {
    person: person ? { ...person, reads: mattersReadBy(house.live, person.id, today) } : null,
    now,
    today,
  }
}
