import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '../../app/domain/day.ts'
import type {
  BrokenBy,
  Definition,
  Direction,
  FigureStanding,
  Frequency,
  MeasuredRecord,
  StandardMeasure,
  Terms,
} from '../../app/domain/events/measures.ts'

export const measure = sqliteTable('measure', {
  ref: text().primaryKey(),
  standard: text().$type<StandardMeasure>(),
  name: text().notNull(),
  subject: text().notNull(),
  direction: text().$type<Direction>().notNull(),
  frequency: text().$type<Frequency>().notNull(),
  source: text().notNull(),
  owner: text(),
  baseline: text({ mode: 'json' }).$type<Terms['baseline']>(),
  target: text({ mode: 'json' }).$type<Terms['target']>(),
  tolerance: real(),
  smallNumberLimit: integer('small_number_limit'),
  isPublic: integer('is_public', { mode: 'boolean' }).notNull(),
  /** The newest version of its definition. */
  version: integer().notNull(),
  definedBy: text('defined_by').notNull(),
  definedAt: text('defined_at').$type<Instant>().notNull(),
  retiredBy: text('retired_by'),
  retiredAt: text('retired_at').$type<Instant>(),
  retiredReason: text('retired_reason'),
})

export const measureVersion = sqliteTable(
  'measure_version',
  {
    measure: text().notNull(),
    version: integer().notNull(),
    definition: text({ mode: 'json' }).$type<Definition>().notNull(),
    /** The day from which it holds. */
    from: text('from_day').$type<Day>().notNull(),
    /** Why it was changed: empty for the first. */
    reason: text().notNull(),
    by: text().notNull(),
    at: text().$type<Instant>().notNull(),
  },
  t => [primaryKey({ columns: [t.measure, t.version] })],
)

export const figure = sqliteTable('figure', {
  ref: text().primaryKey(),
  measure: text().notNull(),
  version: integer().notNull(),
  from: text('from_day').$type<Day>().notNull(),
  to: text('to_day').$type<Day>().notNull(),
  brokenBy: text('broken_by').$type<BrokenBy>().notNull(),
  brokenOf: text('broken_of').notNull(),
  /** Null where it is suppressed, and only there. */
  value: real(),
  numerator: real(),
  denominator: real(),
  suppressed: integer({ mode: 'boolean' }).notNull(),
  corrects: text(),
  correctedBy: text('corrected_by'),
  standing: text().$type<FigureStanding>().notNull(),
  source: text().notNull(),
  note: text().notNull(),
  workforce: text(),
  matter: text(),
  by: text().notNull(),
  at: text().$type<Instant>().notNull(),
  number: integer().notNull(),
})

/** A measure on an action or point, by the event that attached it. */
export const measureLink = sqliteTable('measure_link', {
  number: integer().primaryKey(),
  measure: text().notNull(),
  /** The version of the definition under which the effect was expected. */
  version: integer().notNull(),
  kind: text().$type<MeasuredRecord['kind']>().notNull(),
  ref: text().notNull(),
  expectedFrom: real('expected_from').notNull(),
  expectedTo: real('expected_to').notNull(),
  expectedBy: text('expected_by').$type<Day>().notNull(),
  note: text().notNull(),
  by: text().notNull(),
  at: text().$type<Instant>().notNull(),
  endedBy: text('ended_by'),
  endedAt: text('ended_at').$type<Instant>(),
  endedReason: text('ended_reason'),
  /** The event that detached it. */
  endedNumber: integer('ended_number'),
})
