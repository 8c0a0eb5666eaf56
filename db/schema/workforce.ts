import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '../../app/domain/day.ts'
import type { FigureStanding } from '../../app/domain/events/measures.ts'
import type { GroupAgency, GroupLoad } from '../../app/domain/events/workforce.ts'
import type { RoleBand } from '../../app/domain/role-band.ts'

export const workforce = sqliteTable('workforce', {
  ref: text().primaryKey(),
  on: text('on_day').$type<Day>().notNull(),
  source: text().notNull(),
  standing: text().$type<FigureStanding>().notNull(),
  caseLimit: integer('case_limit').notNull(),
  smallNumberLimit: integer('small_number_limit').notNull(),
  corrects: text(),
  correctedBy: text('corrected_by'),
  /** Why it corrects another; empty where it does not. */
  reason: text().notNull(),
  /** The withheld matter that holds its rows. */
  matter: text().notNull(),
  by: text().notNull(),
  at: text().$type<Instant>().notNull(),
  number: integer().notNull(),
})

/** What is published of a count, group by group. */
export const workforceGroup = sqliteTable(
  'workforce_group',
  {
    workforce: text().notNull(),
    place: integer().notNull(),
    id: text().notNull(),
    roles: text({ mode: 'json' }).$type<RoleBand[]>().notNull(),
    agency: text().$type<GroupAgency>().notNull(),
    load: text().$type<GroupLoad>().notNull(),
    suppressed: integer({ mode: 'boolean' }).notNull(),
    count: real(),
    fte: real(),
    cases: real(),
    aboveLimit: real('above_limit'),
    median: real(),
    lowerQuartile: real('lower_quartile'),
    upperQuartile: real('upper_quartile'),
    maximum: real(),
  },
  t => [primaryKey({ columns: [t.workforce, t.place] })],
)
