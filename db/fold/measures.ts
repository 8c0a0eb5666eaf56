import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { figure, measure, measureLink, measureVersion } from '../schema/measures.ts'
import { indexWords } from '../search-words.ts'

const given = sql.placeholder
const thisMeasure = eq(measure.ref, given('measure'))

export function foldMeasures(db: Connection) {
  const index = indexWords(db)
  const meaningOf = db.$client
    .prepare<[string], string>(
      `select definition ->> 'meaning' from measure_version where measure = ? order by version desc limit 1`,
    )
    .pluck()
  const nameOf = db.$client.prepare<[string], string>('select name from measure where ref = ?').pluck()
  const versionOf = db.$client.prepare<[string], number>('select version from measure where ref = ?').pluck()
  const insertMeasure = inserting(db, measure)
  const insertVersion = inserting(db, measureVersion)
  const insertFigure = inserting(db, figure)
  const insertLink = inserting(db, measureLink)
  const change = db
    .update(measure)
    .set({
      name: sql`${given('name')}`,
      subject: sql`${given('subject')}`,
      direction: sql`${given('direction')}`,
      frequency: sql`${given('frequency')}`,
      source: sql`${given('source')}`,
      owner: sql`${given('owner')}`,
      baseline: sql`${given('baseline')}`,
      target: sql`${given('target')}`,
      tolerance: sql`${given('tolerance')}`,
      smallNumberLimit: sql`${given('smallNumberLimit')}`,
      isPublic: sql`${given('isPublic')}`,
    })
    .where(thisMeasure)
    .prepare()
  const redefine = db
    .update(measure)
    .set({ version: sql`${given('version')}` })
    .where(thisMeasure)
    .prepare()
  const retire = db
    .update(measure)
    .set({
      retiredBy: sql`${given('by')}`,
      retiredAt: sql`${given('at')}`,
      retiredReason: sql`${given('reason')}`,
    })
    .where(thisMeasure)
    .prepare()
  const correct = db
    .update(figure)
    .set({ correctedBy: sql`${given('figure')}` })
    .where(eq(figure.ref, given('corrects')))
    .prepare()
  const detach = db
    .update(measureLink)
    .set({
      endedBy: sql`${given('by')}`,
      endedAt: sql`${given('at')}`,
      endedReason: sql`${given('reason')}`,
      endedNumber: sql`${given('number')}`,
    })
    .where(
      and(
        eq(measureLink.measure, given('measure')),
        eq(measureLink.kind, given('kind')),
        eq(measureLink.ref, given('ref')),
        isNull(measureLink.endedAt),
      ),
    )
    .prepare()

  return {
    'measure-defined': ({ says: { measure, terms, definition, from, standard }, by, at }) => {
      insertMeasure({
        ...terms,
        ref: measure,
        standard,
        version: 1,
        definedBy: by,
        definedAt: at,
        retiredBy: null,
        retiredAt: null,
        retiredReason: null,
      })
      insertVersion({ measure, version: 1, definition, from, reason: '', by, at })
      index('measure', measure, `${measure} ${terms.name}`, definition.meaning)
    },
    'measure-redefined': ({ says: { measure, version, definition, from, reason }, by, at }) => {
      redefine.run({ measure, version })
      insertVersion({ measure, version, definition, from, reason, by, at })
      index('measure', measure, `${measure} ${nameOf.get(measure) ?? ''}`, definition.meaning)
    },
    'measure-changed': ({ says: { measure, is } }) => {
      const { baseline, target, isPublic, ...terms } = is
      change.run({
        ...terms,
        measure,
        baseline: baseline && JSON.stringify(baseline),
        target: target && JSON.stringify(target),
        isPublic: isPublic ? 1 : 0,
      })
      index('measure', measure, `${measure} ${is.name}`, meaningOf.get(measure) ?? '')
    },
    'measure-retired': ({ says, by, at }) => retire.run({ ...says, by, at }),
    'figures-recorded': ({ says: { figures, ...says }, by, at, number }) => {
      for (const { figure, period, breakdown, ...is } of figures) {
        insertFigure({
          ...says,
          ...is,
          ref: figure,
          ...period,
          brokenBy: breakdown.by,
          brokenOf: breakdown.of,
          correctedBy: null,
          by,
          at,
          number,
        })
        if (is.corrects !== null) correct.run({ figure, corrects: is.corrects })
      }
    },
    'measure-attached': ({ says: { measure, to, expected, note }, by, at, number }) => {
      insertLink({
        number,
        measure,
        version: versionOf.get(measure) ?? 1,
        ...to,
        expectedFrom: expected.from,
        expectedTo: expected.to,
        expectedBy: expected.by,
        note,
        by,
        at,
        endedBy: null,
        endedAt: null,
        endedReason: null,
        endedNumber: null,
      })
    },
    'measure-detached': ({ says: { measure, to, reason }, by, at, number }) =>
      detach.run({ measure, ...to, reason, by, at, number }),
  } satisfies Partial<Folds>
}
