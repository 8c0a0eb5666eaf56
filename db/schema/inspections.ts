import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const inspection = sqliteTable('inspection', {
  ref: text().primaryKey(),
  kind: text().notNull(),
  framework: text().notNull(),
  began: text().notNull(),
  ended: text().notNull(),
  receivedOn: text('received_on'),
  publishedOn: text('published_on'),
  leadInspector: text('lead_inspector'),
  embargoed: integer({ mode: 'boolean' }).notNull(),
  reportSha256: text('report_sha256'),
  reportName: text('report_name'),
  reportMime: text('report_mime'),
  reportSize: integer('report_size'),
})

export const judgement = sqliteTable(
  'judgement',
  {
    inspection: text().notNull(),
    position: integer().notNull(),
    area: text().notNull(),
    grade: text(),
  },
  t => [primaryKey({ columns: [t.inspection, t.position] })],
)

/** A clock of an inspection where Ofsted stated its day, or it was met. Computed days are worked out, never stored. */
export const clock = sqliteTable(
  'clock',
  {
    inspection: text().notNull(),
    clock: text().notNull(),
    statedDay: text('stated_day'),
    source: text(),
    metOn: text('met_on'),
    note: text(),
  },
  t => [primaryKey({ columns: [t.inspection, t.clock] })],
)

/** A numbered paragraph of an inspection's report. */
export const finding = sqliteTable(
  'finding',
  {
    inspection: text().notNull(),
    paragraph: integer().notNull(),
    page: integer().notNull(),
    text: text().notNull(),
  },
  t => [primaryKey({ columns: [t.inspection, t.paragraph] })],
)

export const pointFinding = sqliteTable(
  'point_finding',
  { point: text().notNull(), inspection: text().notNull(), paragraph: integer().notNull() },
  t => [primaryKey({ columns: [t.point, t.inspection, t.paragraph] })],
)

export const point = sqliteTable('point', {
  ref: text().primaryKey(),
  inspection: text().notNull(),
  position: integer().notNull(),
  parent: text(),
  text: text().notNull(),
  kind: text().notNull(),
  frameworkType: text('framework_type'),
  frameworkNumber: integer('framework_number'),
  frameworkName: text('framework_name'),
  page: integer(),
  earlier: text(),
  removed: integer({ mode: 'boolean' }).notNull(),
})
