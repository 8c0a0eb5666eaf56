import { and, asc, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Day } from '../../app/domain/day.ts'
import type { MeasuredRecord } from '../../app/domain/events/measures.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { figure, measure, measureLink, measureVersion } from '../schema/measures.ts'

const given = sql.placeholder

/** A measure as it is kept now, with the newest version of its definition. */
const defined = {
  ...getTableColumns(measure),
  definition: measureVersion.definition,
  from: measureVersion.from,
  /** The version that held on the day of the baseline: the first for days before it, or without one. */
  baselineVersion: sql<number>`(
    select coalesce(max(case when v.from_day <= json_extract(${measure.baseline}, '$.on') then v.version end), 1)
    from measure_version v where v.measure = ${measure.ref})`,
  /** The last day of the newest figure of the whole over more than a day. */
  latestOver: sql<Day | null>`(
    select max(f.to_day) from figure f where f.measure = ${measure.ref} and f.broken_by = 'none'
    and f.corrected_by is null and f.from_day < f.to_day)`,
}
const newestVersion = and(
  eq(measureVersion.measure, measure.ref),
  eq(measureVersion.version, measure.version),
)
/** The newest figure of the whole: of two for one period, the one by the later definition. */
const latestFigure = sql`${figure.ref} = (
  select f.ref from figure f
  where f.measure = ${measure.ref} and f.broken_by = 'none' and f.corrected_by is null
  order by f.to_day desc, f.version desc, f.number desc limit 1)`

const all = prepared(db =>
  db
    .select({ ...defined, latest: figure })
    .from(measure)
    .innerJoin(measureVersion, newestVersion)
    .leftJoin(figure, latestFigure)
    .orderBy(sql`${measure.subject} collate nocase`, sql`${measure.name} collate nocase`, asc(measure.ref))
    .prepare(),
)
const one = prepared(db =>
  db
    .select({ ...defined, latest: figure })
    .from(measure)
    .innerJoin(measureVersion, newestVersion)
    .leftJoin(figure, latestFigure)
    .where(eq(measure.ref, given('ref')))
    .prepare(),
)
const versions = prepared(db =>
  db
    .select()
    .from(measureVersion)
    .where(eq(measureVersion.measure, given('measure')))
    .orderBy(asc(measureVersion.version))
    .prepare(),
)
const figures = prepared(db =>
  db
    .select()
    .from(figure)
    .where(eq(figure.measure, given('measure')))
    .orderBy(desc(figure.to), desc(figure.from), asc(sql`${figure}.rowid`))
    .prepare(),
)
const oneFigure = prepared(db =>
  db
    .select()
    .from(figure)
    .where(eq(figure.ref, given('ref')))
    .prepare(),
)
const links = prepared(db =>
  db
    .select()
    .from(measureLink)
    .where(and(eq(measureLink.measure, given('measure')), isNull(measureLink.endedAt)))
    .orderBy(asc(measureLink.number))
    .prepare(),
)
const attached = prepared(db =>
  db
    .select({ ...defined, latest: figure, link: measureLink })
    .from(measureLink)
    .innerJoin(measure, eq(measure.ref, measureLink.measure))
    .innerJoin(measureVersion, newestVersion)
    .leftJoin(figure, latestFigure)
    .where(
      and(
        eq(measureLink.kind, given('kind')),
        eq(measureLink.ref, given('ref')),
        isNull(measureLink.endedAt),
      ),
    )
    .orderBy(asc(measureLink.number))
    .prepare(),
)

/** Every measure with its latest figure, by subject; retired ones too. */
export const allMeasures = (db: Connection): MeasureRow[] => all(db).all()
export const measureByRef = (db: Connection, ref: string): MeasureRow | undefined => one(db).get({ ref })
export type MeasureRow = NonNullable<ReturnType<ReturnType<typeof one>['get']>>

/** The first version first. */
export const versionsOf = (db: Connection, measure: string): VersionRow[] => versions(db).all({ measure })
export type VersionRow = typeof measureVersion.$inferSelect

/** All there is, corrected ones too: the newest period first. */
export const figuresOf = (db: Connection, measure: string): FigureRow[] => figures(db).all({ measure })
export const figureByRef = (db: Connection, ref: string): FigureRow | undefined => oneFigure(db).get({ ref })
export type FigureRow = typeof figure.$inferSelect

/** The actions and points that a measure is attached to now. */
export const linksOfMeasure = (db: Connection, measure: string): LinkRow[] => links(db).all({ measure })
export type LinkRow = typeof measureLink.$inferSelect

/** The measures attached to an action or point now, each with its latest figure. */
export const measuresAttachedTo = (db: Connection, { kind, ref }: MeasuredRecord) =>
  attached(db).all({ kind, ref })
