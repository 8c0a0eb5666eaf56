import type { Presence } from '../../app/domain/attendance.ts'
import type { Capacity } from '../../app/domain/body-member.ts'
import type { InterestKind } from '../../app/domain/interest.ts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Names and capacities as they were on the day: what the minutes say does not change with them. */
export const attendance = sqliteTable(
  'attendance',
  {
    meeting: text().notNull(),
    member: integer().notNull(),
    person: text(),
    name: text().notNull(),
    capacity: text().$type<Capacity>().notNull(),
    presence: text().$type<Presence>().notNull(),
    inPlaceOf: integer('in_place_of'),
  },
  t => [primaryKey({ columns: [t.meeting, t.member] })],
)

export const interest = sqliteTable(
  'interest',
  {
    meeting: text().notNull(),
    interest: integer().notNull(),
    item: integer(),
    member: integer().notNull(),
    person: text(),
    name: text().notNull(),
    kind: text().$type<InterestKind>().notNull(),
    words: text().notNull(),
    leftRoom: integer('left_room', { mode: 'boolean' }).notNull(),
    removed: integer({ mode: 'boolean' }).notNull(),
  },
  t => [primaryKey({ columns: [t.meeting, t.interest] })],
)
