import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import type { InspectionFacts, KeptFile } from '../../app/domain/events/inspections.ts'
import { findingKey, findingName } from '../../app/domain/finding.ts'
import { inserting } from '../insert.ts'
import { clock, finding, inspection, judgement, point, pointFinding } from '../schema/inspections.ts'
import { indexWords, unindexWords } from '../search-words.ts'

const given = sql.placeholder

export function foldInspections(db: Connection) {
  const index = indexWords(db)
  const unindex = unindexWords(db)
  const insertInspection = inserting(db, inspection)
  const changeInspection = db
    .update(inspection)
    .set({
      kind: sql`${given('kind')}`,
      framework: sql`${given('framework')}`,
      began: sql`${given('began')}`,
      ended: sql`${given('ended')}`,
      receivedOn: sql`${given('receivedOn')}`,
      publishedOn: sql`${given('publishedOn')}`,
      leadInspector: sql`${given('leadInspector')}`,
    })
    .where(eq(inspection.ref, given('inspection')))
    .prepare()
  const publish = db
    .update(inspection)
    .set({ embargoed: false, publishedOn: sql`${given('on')}` })
    .where(eq(inspection.ref, given('inspection')))
    .prepare()
  const fileReport = db
    .update(inspection)
    .set({
      reportSha256: sql`${given('sha256')}`,
      reportName: sql`${given('name')}`,
      reportMime: sql`${given('mime')}`,
      reportSize: sql`${given('size')}`,
    })
    .where(eq(inspection.ref, given('inspection')))
    .prepare()
  const clearJudgements = db
    .delete(judgement)
    .where(eq(judgement.inspection, given('inspection')))
    .prepare()
  const insertJudgement = inserting(db, judgement)
  const stateClock = db
    .insert(clock)
    .values({
      inspection: given('inspection'),
      clock: given('clock'),
      statedDay: given('day'),
      source: given('source'),
    })
    .onConflictDoUpdate({
      target: [clock.inspection, clock.clock],
      set: { statedDay: sql`excluded.stated_day`, source: sql`excluded.source` },
    })
    .prepare()
  const meetClock = db
    .insert(clock)
    .values({
      inspection: given('inspection'),
      clock: given('clock'),
      metOn: given('on'),
      note: given('note'),
    })
    .onConflictDoUpdate({
      target: [clock.inspection, clock.clock],
      set: { metOn: sql`excluded.met_on`, note: sql`excluded.note` },
    })
    .prepare()
  const paragraphsOf = db.$client
    .prepare<[string], number>('select paragraph from finding where inspection = ?')
    .pluck()
  const clearFindings = db.$client.prepare<[string]>('delete from finding where inspection = ?')
  const insertFinding = inserting(db, finding)
  const linkFinding = inserting(db, pointFinding)
  const unlinkFinding = db
    .delete(pointFinding)
    .where(
      and(
        eq(pointFinding.point, given('point')),
        eq(pointFinding.inspection, given('inspection')),
        eq(pointFinding.paragraph, given('paragraph')),
      ),
    )
    .prepare()
  const insertPoint = inserting(db, point)
  const correctPoint = db
    .update(point)
    .set({
      text: sql`${given('text')}`,
      kind: sql`${given('kind')}`,
      page: sql`${given('page')}`,
      frameworkType: sql`${given('type')}`,
      frameworkNumber: sql`${given('number')}`,
      frameworkName: sql`${given('name')}`,
    })
    .where(eq(point.ref, given('point')))
    .prepare()
  const tracePoint = db
    .update(point)
    .set({ earlier: sql`${given('earlier')}` })
    .where(eq(point.ref, given('point')))
    .prepare()
  const removePoint = db
    .update(point)
    .set({ removed: true })
    .where(eq(point.ref, given('point')))
    .prepare()

  function writeJudgements(ref: string, facts: InspectionFacts) {
    clearJudgements.run({ inspection: ref })
    facts.judgements.forEach((given, position) => {
      insertJudgement({ inspection: ref, position, area: given.area, grade: given.grade })
    })
  }
  function columns(report: KeptFile | null) {
    return {
      reportSha256: report?.sha256 ?? null,
      reportName: report?.name ?? null,
      reportMime: report?.mime ?? null,
      reportSize: report?.size ?? null,
    }
  }
  const withoutJudgements = ({ judgements, ...facts }: InspectionFacts) => facts

  return {
    'inspection-recorded': ({ says }) => {
      insertInspection({
        ref: says.inspection,
        ...withoutJudgements(says.is),
        embargoed: says.embargoed,
        ...columns(says.report),
      })
      writeJudgements(says.inspection, says.is)
      index('inspection', says.inspection, says.inspection, says.is.leadInspector ?? '')
    },
    'inspection-changed': ({ says }) => {
      changeInspection.run({ inspection: says.inspection, ...withoutJudgements(says.is) })
      writeJudgements(says.inspection, says.is)
      index('inspection', says.inspection, says.inspection, says.is.leadInspector ?? '')
    },
    'inspection-published': ({ says }) => publish.run(says),
    'report-filed': ({ says }) => fileReport.run({ inspection: says.inspection, ...says.report }),
    'findings-filed': ({ says: { inspection, findings } }) => {
      for (const paragraph of paragraphsOf.all(inspection))
        unindex('finding', findingKey({ inspection, paragraph }))
      clearFindings.run(inspection)
      for (const found of findings) {
        const { paragraph, text } = found
        insertFinding({ inspection, ...found })
        index('finding', findingKey({ inspection, paragraph }), findingName({ inspection, paragraph }), text)
      }
    },
    'finding-linked': ({ says }) => linkFinding(says),
    'finding-unlinked': ({ says }) => unlinkFinding.run(says),
    'clock-stated': ({ says: { inspection, clock, is } }) => stateClock.run({ inspection, clock, ...is }),
    'clock-met': ({ says: { inspection, clock, is } }) => meetClock.run({ inspection, clock, ...is }),
    'point-recorded': ({ says }) => {
      insertPoint({
        ref: says.point,
        inspection: says.inspection,
        position: says.position,
        parent: says.parent,
        text: says.text,
        kind: says.kind,
        frameworkType: says.nationalFramework?.type ?? null,
        frameworkNumber: says.nationalFramework?.number ?? null,
        frameworkName: says.nationalFramework?.name ?? null,
        page: says.page,
        earlier: null,
        removed: false,
      })
      index('point', says.point, says.point, says.text)
    },
    'point-corrected': ({ says: { point: ref, is } }) => {
      correctPoint.run({
        point: ref,
        text: is.text,
        kind: is.kind,
        page: is.page,
        type: is.nationalFramework?.type ?? null,
        number: is.nationalFramework?.number ?? null,
        name: is.nationalFramework?.name ?? null,
      })
      index('point', ref, ref, is.text)
    },
    'point-traced': ({ says: { point, earlier } }) => tracePoint.run({ point, earlier }),
    'point-removed': ({ says }) => {
      removePoint.run(says)
      unindex('point', says.point)
    },
  } satisfies Partial<Folds>
}
