import type { LoaderFunctionArgs } from '@remix-run/node'
import { Day, dayInLondon } from '../domain/day.ts'
import { endOf, eventOf } from '../domain/moment.ts'
import type { Person } from '../domain/role.ts'
import type { Connection } from '../../db/connection.ts'
import { throughOf, type PublicEditions } from '../../db/editions.ts'
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
  /** What prints PDF; null where this machine has none. */
  browser: string | null
}

/**
 * A loader of what has been published, for anyone. At a past moment it is what was published by then; what has been
 * withdrawn since stays withdrawn.
 */
export const published = <Answer>(handle: (published: Published) => Answer) =>
  open(
    'anyone may read what the council has published',
    ({ request, params, context: { house, visit } }, visitor) => {
      const url = new URL(request.url)
      const { live, editions, browser } = house
      const asAt = asAtOf(url, visitor.today)
      const through = throughOf(live, asAt)
      const release = newestRelease(live, through)
      // Of an event nothing is told but the number that was asked for, and of the plan when it was released.
      if (asAt !== null)
        visit.lookedBackTo =
          eventOf(asAt) === null
            ? endOf(Day.parse(asAt))
            : { moment: asAt, day: visitor.today, at: release?.releasedAt ?? null }
      return handle({
        url,
        params,
        person: visitor.person,
        newest: release && {
          release,
          db: editions.publicThrough(release.releasedNumber).db,
          day: dayInLondon(release.releasedAt),
        },
        packs: releasedPacks(live).filter(({ releasedNumber }) => (releasedNumber ?? Infinity) <= through),
        live,
        editions,
        browser,
      })
    },
  )
