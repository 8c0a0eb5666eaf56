import type { Day } from '../../domain/day.ts'
import type { Person } from '../../domain/role.ts'
import type { Edition } from '../../../db/editions.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'
import { allParties } from '../../../db/read/people.ts'
import { planPage } from '../../../db/read/plan-list.ts'
import { silentActions } from '../../../db/read/silent-actions.ts'
import { tableRow } from '../plan/table-row.ts'

/** More are on the plan, filtered. */
const mostActions = 50

/** The actions a person owns or posts for, those they lead, and those of both on which nobody has reported for a cycle. */
export function actionsOf({ db }: Edition, person: Person, names: Names, today: Day) {
  const list = (narrowed: { owner: string } | { lead: string }) =>
    planPage(db, { ...unfiltered, ...narrowed }, today, { limit: mostActions, offset: 0 }).rows.map(row =>
      tableRow(row, id => nameIn(names, id)),
    )
  const parties = allParties(db).filter(({ postedForBy }) => postedForBy === person.id)
  const owned = [person.id, ...parties.map(({ id }) => id)].flatMap(owner => list({ owner }))
  const led = person.roles.includes('deputy-director') ? list({ lead: person.id }) : []
  const theirs = new Set([...owned, ...led].map(({ ref }) => ref))
  return { owned, led, silent: silentActions(db, today).filter(({ ref }) => theirs.has(ref)) }
}

const unfiltered = {
  inspection: null,
  point: null,
  theme: null,
  owner: null,
  lead: null,
  match: null,
  delivery: null,
  missing: null,
  sort: 'due',
} as const
