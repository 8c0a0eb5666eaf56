import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { AttachedMeasure } from '../../app/domain/attached-measure.ts'
import { dayInLondon } from '../../app/domain/day.ts'
import type { Direction, MeasuredRecord } from '../../app/domain/events/measures.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { figure, measure, measureLink, measureVersion } from '../schema/measures.ts'

const given = sql.placeholder
const among = (column: typeof measureLink.ref | typeof figure.measure, list: string) =>
  sql`${column} in (select value from json_each(${given(list)}))`

const links = prepared(db =>
  db
    .select({ link: measureLink, definition: measureVersion.definition, retiredAt: measure.retiredAt })
    .from(measureLink)
    .innerJoin(measure, eq(measure.ref, measureLink.measure))
    .innerJoin(
      measureVersion,
      and(eq(measureVersion.measure, measureLink.measure), eq(measureVersion.version, measureLink.version)),
    )
    .where(and(eq(measureLink.kind, given('kind')), among(measureLink.ref, 'refs')))
    .orderBy(asc(measureLink.number))
    .prepare(),
)
const correction = alias(figure, 'correction')
const figures = prepared(db =>
  db
    .select({
      figure: figure.ref,
      measure: figure.measure,
      from: figure.from,
      to: figure.to,
      version: figure.version,
      standing: figure.standing,
      value: figure.value,
      number: figure.number,
      correctedNumber: correction.number,
    })
    .from(figure)
    .leftJoin(correction, eq(correction.ref, figure.correctedBy))
    .where(and(among(figure.measure, 'measures'), eq(figure.brokenBy, 'none')))
    .orderBy(asc(figure.number))
    .prepare(),
)

interface TermsRow {
  measure: string
  number: number
  name: string
  direction: Direction
  tolerance: number | null
}
/** The table of measures knows them as they are now. */
const terms = prepared(({ $client }) => {
  const said = (field: string) =>
    `coalesce(entry.says ->> '$.is.${field}', entry.says ->> '$.terms.${field}') as ${field}`
  return $client.prepare<{ measures: string }, TermsRow>(
    `select entry_subject.ref as measure, entry.number, ${said('name')}, ${said('direction')}, ${said('tolerance')}
     from entry_subject join entry on entry.number = entry_subject.number
     where entry_subject.kind = 'measure' and entry_subject.ref in (select value from json_each(@measures))
       and entry.type in ('measure-defined', 'measure-changed')
     order by entry.number`,
  )
})

/** The measures that hang or hung on each of these records, by its reference, in three statements. */
export function attachedToAll(
  db: Connection,
  kind: MeasuredRecord['kind'],
  refs: readonly string[],
): Map<string, AttachedMeasure[]> {
  const rows = links(db).all({ kind, refs: JSON.stringify(refs) })
  if (rows.length === 0) return new Map()
  const measures = JSON.stringify([...new Set(rows.map(({ link }) => link.measure))])
  const figuresOf = Map.groupBy(figures(db).all({ measures }), ({ measure }) => measure)
  const termsOf = Map.groupBy(terms(db).all({ measures }), ({ measure }) => measure)
  const attached = rows.map(({ link, definition, retiredAt }) => ({
    ref: link.ref,
    number: link.number,
    endedNumber: link.endedNumber,
    measure: link.measure,
    retired: retiredAt !== null,
    since: dayInLondon(link.at),
    version: link.version,
    expected: { from: link.expectedFrom, to: link.expectedTo, by: link.expectedBy },
    shown: { shownAs: definition.shownAs, decimals: definition.decimals },
    terms: termsOf.get(link.measure) ?? [],
    figures: (figuresOf.get(link.measure) ?? []).map(({ from, to, ...rest }) => ({
      ...rest,
      period: { from, to },
    })),
  }))
  return Map.groupBy(attached, ({ ref }) => ref)
}

/** Most actions have none, and every update asks: a plain look first costs a fiftieth of the three statements. */
export const attachedTo = (db: Connection, { kind, ref }: MeasuredRecord): AttachedMeasure[] =>
  hasAny(db).get(kind, ref) === undefined ? [] : (attachedToAll(db, kind, [ref]).get(ref) ?? [])
const hasAny = prepared(({ $client }) =>
  $client.prepare<[string, string]>('select 1 from measure_link where kind = ? and ref = ? limit 1'),
)
