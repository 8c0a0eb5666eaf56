import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { figure, measure, measureVersion } from '../schema/measures.ts'
import { workforce } from '../schema/workforce.ts'

const given = sql.placeholder
const fields = {
  figure,
  name: measure.name,
  subject: measure.subject,
  definition: measureVersion.definition,
  definedFrom: measureVersion.from,
  countedOn: workforce.on,
}
const itsVersion = and(eq(measureVersion.measure, figure.measure), eq(measureVersion.version, figure.version))

const one = prepared(db =>
  db
    .select(fields)
    .from(figure)
    .innerJoin(measure, eq(measure.ref, figure.measure))
    .innerJoin(measureVersion, itsVersion)
    .leftJoin(workforce, eq(workforce.ref, figure.workforce))
    .where(eq(figure.ref, given('ref')))
    .prepare(),
)
const most = 200
const standing = prepared(db =>
  db
    .select(fields)
    .from(figure)
    .innerJoin(measure, eq(measure.ref, figure.measure))
    .innerJoin(measureVersion, itsVersion)
    .leftJoin(workforce, eq(workforce.ref, figure.workforce))
    .where(
      and(
        isNull(figure.correctedBy),
        isNotNull(figure.value),
        sql`(${given('subject')} is null or ${measure.subject} = ${given('subject')})`,
      ),
    )
    .orderBy(sql`${measure.subject} collate nocase`, desc(figure.to), desc(figure.number))
    .limit(most)
    .prepare(),
)

/** A figure with the definition by which it was made, and the day of the workforce count it is from. */
export const definedFigure = (db: Connection, ref: string): DefinedFigure | undefined => one(db).get({ ref })
export type DefinedFigure = NonNullable<ReturnType<ReturnType<typeof one>['get']>>

/** The newest figures, of one subject where it is given, that nothing has corrected and that are not withheld: 200 at most. */
export const figureChoices = (db: Connection, subject: string | null): DefinedFigure[] =>
  standing(db).all({ subject })
