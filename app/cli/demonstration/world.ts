import { carryOut, mustCarryOut, type Command } from '../../commands/runner.ts'
import { addDays, dayInLondon, dayNumber, Instant, weekday, type Day } from '../../domain/day.ts'
import type { Delivery } from '../../domain/digest.ts'
import type { Recorded } from '../../domain/history.ts'
import { may, type Deed } from '../../domain/permission.ts'
import type { Person } from '../../domain/role.ts'
import type { Connection } from '../../../db/connection.ts'
import { openEditions, type Editions } from '../../../db/editions.ts'
import type { Files } from '../../../db/files.ts'
import { headOf } from '../../../db/history.ts'
import { activePerson } from '../../../db/read/people.ts'
import { digestsDue, type DueDigest } from '../cycle/due.ts'
import { recordDelivery } from '../cycle/send-digests.ts'
import { parties, people, type Party, type Who } from './council.ts'

/** Something that somebody does on a day, counted from the day the demonstration is made, at a minute after 9. */
export interface Step {
  day: number
  minute: number
  run: (world: World) => void
}

/** The demonstration while it is made: everything goes through the commands, with a clock that moves from step to step. */
export class World {
  readonly live: Connection
  readonly files: Files
  readonly editions: Editions
  readonly today: Day
  private now: Instant

  constructor(live: Connection, files: Files, today: Day) {
    this.live = live
    this.files = files
    this.editions = openEditions(live, 2)
    this.today = today
    this.now = Instant.parse(`${today}T09:00:00.000Z`)
  }

  /** The day so many days from today, or the Friday before where that is a weekend. */
  day(offset: number): Day {
    const day = addDays(this.today, offset)
    return addDays(day, Math.min(0, 5 - weekday(day)))
  }

  at({ day, minute }: Step): this {
    const minutes = 9 * 60 + (minute % 480)
    const two = (n: number) => String(n).padStart(2, '0')
    this.now = Instant.parse(`${this.day(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000Z`)
    return this
  }

  /** The day on which the clock stands. */
  clockDay(): Day {
    return dayInLondon(this.now)
  }

  seen(): number {
    return headOf(this.live).number
  }

  id(name: Who | Party): string {
    return idOf(name)
  }

  /** The first deed of all, signed by the administrator whom it brings in. */
  founds<Order>(command: Command<Order>, order: Order) {
    const by = this.id('administrator')
    mustCarryOut(
      carryOut(this.live, 'found-council', command, order, { by, role: 'administrator', at: this.now }),
    )
  }

  /** Records the digests that are due, each with what `deliver` says became of it. */
  reminds(deliver: (digest: DueDigest) => Delivery) {
    for (const digest of digestsDue(this.live, this.editions, dayInLondon(this.now)))
      recordDelivery({ live: this.live, now: () => this.now }, digest, deliver(digest))
  }

  orders<Order>(who: Who, deed: Deed, command: Command<Order>, order: Order): Recorded[] {
    const person = activePerson(this.live, this.id(who))
    const role = person && roleFor(person, deed)
    if (person === null || !role) throw new Error(`${who} may not ${deed}`)
    return mustCarryOut(carryOut(this.live, deed, command, order, { by: person.id, role, at: this.now }))
  }
}

/** The role in which somebody may do a deed to what is theirs. */
const roleFor = (person: Person, deed: Deed) =>
  may({ ...person, reads: ['theirs'] }, deed, {
    owner: person.id,
    executiveLead: person.id,
    matter: 'theirs',
  })

/** People and parties get their references in the order in which they are listed. */
export function idOf(name: Who | Party): string {
  const place = Object.keys(people).indexOf(name)
  if (place >= 0) return `P-${String(place + 1).padStart(3, '0')}`
  return `O-${String(Object.keys(parties).indexOf(name) + 1).padStart(2, '0')}`
}

export const isParty = (name: Who | Party): name is Party => Object.hasOwn(parties, name)

/** Steps in the order of time; those of one minute as they were listed. */
export function inOrder(steps: readonly Step[], today: Day): Step[] {
  const moment = ({ day, minute }: Step) => {
    const on = addDays(today, day)
    return (dayNumber(on) + Math.min(0, 5 - weekday(on))) * 1440 + (minute % 480)
  }
  return steps.toSorted((a, b) => moment(a) - moment(b))
}
