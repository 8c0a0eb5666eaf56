import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Group } from '../../app/domain/events/workforce.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { figure, measure, measureVersion } from '../schema/measures.ts'
import { workforce, workforceGroup } from '../schema/workforce.ts'

const given = sql.placeholder

const all = prepared(db =>
  db.select().from(workforce).orderBy(desc(workforce.on), desc(workforce.number)).prepare(),
)
const inTheOrderRecorded = prepared(db =>
  db.select().from(workforce).orderBy(asc(workforce.number)).prepare(),
)
const one = prepared(db =>
  db
    .select()
    .from(workforce)
    .where(eq(workforce.ref, given('ref')))
    .prepare(),
)
const groups = prepared(db =>
  db
    .select()
    .from(workforceGroup)
    .where(eq(workforceGroup.workforce, given('workforce')))
    .orderBy(asc(workforceGroup.place))
    .prepare(),
)

/** Every count, corrected ones too: the newest day first. */
export const allWorkforceCounts = (db: Connection): WorkforceRow[] => all(db).all()
/** In the order in which they were published. */
export const workforceCountsInOrder = (db: Connection): WorkforceRow[] => inTheOrderRecorded(db).all()
export const workforceByRef = (db: Connection, ref: string): WorkforceRow | undefined => one(db).get({ ref })
export type WorkforceRow = typeof workforce.$inferSelect

/** What was published of a count, in the order of the table. */
export const groupsOfWorkforce = (db: Connection, ref: string): Group[] =>
  groups(db)
    .all({ workforce: ref })
    .map(({ workforce: _, place: __, ...group }) => group)

const figures = prepared(db =>
  db
    .select({
      ref: figure.ref,
      measure: figure.measure,
      name: measure.name,
      subject: measure.subject,
      value: figure.value,
      numerator: figure.numerator,
      denominator: figure.denominator,
      definition: measureVersion.definition,
    })
    .from(figure)
    .innerJoin(measure, eq(measure.ref, figure.measure))
    .innerJoin(
      measureVersion,
      and(eq(measureVersion.measure, figure.measure), eq(measureVersion.version, figure.version)),
    )
    .where(eq(figure.workforce, given('workforce')))
    .orderBy(sql`${measure.subject} collate nocase`, sql`${measure.name} collate nocase`)
    .prepare(),
)
/** The figures that were worked out of a count, each with the definition by which it was. */
export const figuresOfWorkforce = (db: Connection, workforce: string) => figures(db).all({ workforce })
