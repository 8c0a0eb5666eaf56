import type { CalendarDay } from '../../documents/icalendar.ts'
import { addDays, type Day } from '../../domain/day.ts'
import type { Person } from '../../domain/role.ts'
import type { Edition } from '../../../db/editions.ts'
import { allCycles } from '../../../db/read/cycles.ts'
import { meetingsFrom, milestonesToMeet, theirOpenActions } from '../../../db/read/calendar-days.ts'

const longestTitle = 80
/** Meetings stay for a quarter of a year after their day. */
const meetingsStay = 92

/** A person's days: what they own, post for or lead, the closing day of the cycle, and meetings. */
export function daysOf(
  { db }: Edition,
  person: Person,
  embargoed: ReadonlySet<string>,
  today: Day,
  origin: string,
): CalendarDay[] {
  const actions = theirOpenActions(db, person.id)
  const byRef = new Map(actions.map(action => [action.ref, action]))
  const { host } = new URL(origin)
  const uid = (name: string) => `${name}@${host}`
  // A calendar program keeps what it reads, so what is under embargo is there by its reference alone.
  const words = (what: string, action: string, text: string) =>
    short(embargoed.has(action) ? `${what}: ${action}` : `${what}: ${action} ${text}`)
  return [
    ...actions.flatMap(({ ref, title, due, changedAt }) =>
      due === null
        ? []
        : [
            {
              uid: uid(`${ref}-due`),
              on: due,
              title: words('Due', ref, title),
              place: null,
              link: `${origin}/actions/${ref}`,
              changedAt,
            },
          ],
    ),
    ...milestonesToMeet(db, [...byRef.keys()]).flatMap(({ action: ref, milestone, text, due }) => {
      const action = byRef.get(ref)
      return action === undefined
        ? []
        : [
            {
              uid: uid(`${ref}-milestone-${milestone}`),
              on: due,
              title: words('Milestone', ref, text),
              place: null,
              link: `${origin}/actions/${ref}`,
              changedAt: action.changedAt,
            },
          ]
    }),
    ...closingDay(db, person).map(({ ref, name, closes, openedAt }) => ({
      uid: uid(`${ref}-closes`),
      on: closes,
      title: short(`Reporting cycle closes: ${name}`),
      place: null,
      link: `${origin}/cycles/${ref}`,
      changedAt: openedAt,
    })),
    ...meetingsFrom(db, addDays(today, -meetingsStay)).map(({ ref, bodyName, on, place, changedAt }) => ({
      uid: uid(ref),
      on,
      title: short(bodyName),
      place: place === '' ? null : place,
      link: `${origin}/meetings/${ref}`,
      changedAt,
    })),
  ]
}

/** Of the newest cycle, until it is closed, for those who report in it or look after it. */
function closingDay(db: Edition['db'], { roles }: Person) {
  const isTheirs = roles.some(
    role => role === 'action-owner' || role === 'deputy-director' || role === 'plan-manager',
  )
  return isTheirs
    ? allCycles(db)
        .slice(0, 1)
        .filter(({ closedAt }) => closedAt === null)
    : []
}

const short = (title: string) =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`
