import type { LoaderFunctionArgs } from '@remix-run/node'
import { dayInLondon, endOfDayInLondon, type Day } from '../domain/day.ts'
import type { Person } from '../domain/role.ts'
import type { Connection } from '../../db/connection.ts'
import type { PublicEditions } from '../../db/editions.ts'
import { newestRelease, releasedPacks, type PackRow, type Release } from '../../db/read/packs.ts'
import { asAtOf } from './as-at.ts'
import { open } from './guard.ts'

/** What the public sees: the plan as at the newest release that has not been withdrawn. */
export interface Published {
  url: URL
  params: LoaderFunctionArgs['params']
  /** Who looks, where they are signed in: they see no more by it. */
  person: Person | null
  /** Null before anything has been published. */
  newest: { release: Release; db: Connection; day: Day } | null
  /** Every pack that was ever released, those withdrawn since too, newest release first. */
  packs: PackRow[]
  /** For the seals of releases. */
  live: Connection
  editions: Pick<PublicEditions, 'publicThrough'>
}

/**
 * A loader of what has been published, for anyone. On a past day it is what was published by then; what has been
 * withdrawn since stays withdrawn.
 */
export const published = <Answer>(handle: (published: Published) => Answer) =>
  open(
    'anyone may read what the council has published',
    ({ request, params, context: { house } }, visitor) => {
      const url = new URL(request.url)
      const { live, editions } = house
      const asAt = asAtOf(url, visitor.today)
      const until = asAt === null ? '9' : endOfDayInLondon(asAt)
      const release = newestRelease(live, until)
      return handle({
        url,
        params,
        person: visitor.person,
        newest: release && {
          release,
          db: editions.publicThrough(release.releasedNumber).db,
          day: dayInLondon(release.releasedAt),
        },
        packs: releasedPacks(live).filter(({ releasedAt }) => (releasedAt ?? '9') < until),
        live,
        editions,
      })
    },
  )
