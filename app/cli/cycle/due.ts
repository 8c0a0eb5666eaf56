import { lastDay } from '../../domain/cycle.ts'
import type { Day } from '../../domain/day.ts'
import { digestsOn, type Digest } from '../../domain/digest.ts'
import { may } from '../../domain/permission.ts'
import type { Connection } from '../../../db/connection.ts'
import type { Editions } from '../../../db/editions.ts'
import { allCycles, askedIn, digestsOf, type Asked, type CycleRow } from '../../../db/read/cycles.ts'
import { actionsUnderEmbargo } from '../../../db/read/embargo.ts'
import { activePerson, personById } from '../../../db/read/people.ts'

export interface DueDigest extends Digest<Asked> {
  cycle: CycleRow
  person: { name: string; email: string }
  /** All actions under embargo: those among `owed` are told by their reference alone. */
  embargoed: ReadonlySet<string>
}

/** The digests that are due on a day and did not go out yet, each with only what its reader may know of. */
export function digestsDue(live: Connection, editions: Editions, today: Day): DueDigest[] {
  const { db } = editions.editionFor({ parts: 'open', asAt: null, seesEmbargoed: true, seesRights: false })
  const embargoed = actionsUnderEmbargo(editions)
  // Silence in the cycle before is still told to executive leads after the next has been opened.
  return allCycles(live)
    .slice(0, 2)
    .flatMap((cycle, place) => {
      const last = lastDay(cycle)
      const settled = settledIn(live, cycle.ref)
      return digestsOn(cycle, askedIn(db, cycle, today < last ? today : last), today, place === 0)
        .filter(({ to, step }) => !settled.has(`${step} ${to}`))
        .flatMap(({ to, step, owed: all }) => {
          const reader = activePerson(live, to)
          const person = personById(live, to)
          if (reader === null || person === undefined) return []
          const seesEmbargoed = may(reader, 'see-embargoed') !== null
          const owed = all.filter(({ ref }) => seesEmbargoed || !embargoed.has(ref))
          return owed.length === 0 ? [] : [{ cycle, to, step, owed, person, embargoed }]
        })
    })
}

const settledIn = (live: Connection, cycle: string) =>
  new Set(
    digestsOf(live, cycle)
      .filter(({ outcome }) => outcome !== 'failed')
      .map(({ step, to }) => `${step} ${to}`),
  )
