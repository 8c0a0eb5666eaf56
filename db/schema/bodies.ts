import type { Capacity } from '../../app/domain/body-member.ts'
import type { Day } from '../../app/domain/day.ts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Every term that anybody ever sat on a body; either `person` or `name` says who. */
export const bodyMember = sqliteTable(
  'body_member',
  {
    body: text().notNull(),
    member: integer().notNull(),
    person: text(),
    name: text(),
    capacity: text().$type<Capacity>().notNull(),
    from: text().$type<Day>().notNull(),
    until: text().$type<Day>(),
  },
  t => [primaryKey({ columns: [t.body, t.member] })],
)
