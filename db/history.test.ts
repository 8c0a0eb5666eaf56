import { describe, expect, it } from 'vitest'
import type { Event } from '../app/domain/history.ts'
import { openDatabase, type Connection } from './connection.ts'
import { openEditions } from './editions.ts'
import { headOf } from './history.ts'
import { record } from './record.ts'
import { rebuildAfterMigration } from './rebuild.ts'
import { rowsOf, stateTables } from './state-tables.ts'
import { verifyHistory } from './verify.ts'
import { Day } from '../app/domain/day.ts'
import { momentAfter } from '../app/domain/moment.ts'

const day = (text: string) => Day.parse(text)

function council(): Connection {
  const db = openDatabase(':memory:')
  happens(db, '2022-03-01T09:00:00.000Z', [
    { type: 'council-named', says: { name: 'Aldermere Council', demonstration: true } },
    {
      type: 'person-invited',
      says: { person: 'P-001', name: 'Ruth Adeyemi', email: 'ruth@aldermere.example', post: null },
    },
    { type: 'role-given', says: { person: 'P-001', role: 'plan-manager' } },
  ])
  happens(db, '2022-05-09T09:00:00.000Z', [
    inspectionRecorded('ILACS-2022', false),
    pointRecorded('ILACS-2022', 'ILACS-2022-01'),
  ])
  happens(db, '2022-06-09T09:00:00.000Z', [actionPlanned('A-001', ['ILACS-2022-01'])])
  return db
}

let salts = 0
const salt = () => String(++salts).padStart(32, '0')
function happens(db: Connection, at: string, events: Event[]) {
  db.$client
    .transaction(() =>
      record(db, events, { by: 'P-001', role: 'plan-manager', deed: 'plan-action', at }, salt),
    )
    .immediate()
}

function inspectionRecorded(inspection: string, embargoed: boolean): Event {
  return {
    type: 'inspection-recorded',
    says: {
      inspection,
      is: {
        kind: 'standard-inspection',
        framework: 'ILACS 2018',
        began: day('2022-02-21'),
        ended: day('2022-03-04'),
        receivedOn: null,
        publishedOn: null,
        leadInspector: 'Jan Okafor',
        judgements: [{ area: 'overall', grade: 'Good' }],
      },
      embargoed,
      report: null,
    },
  }
}
function pointRecorded(inspection: string, point: string): Event {
  return {
    type: 'point-recorded',
    says: {
      point,
      inspection,
      position: 1,
      parent: null,
      text: 'Contingency planning',
      kind: 'improvement',
      nationalFramework: null,
      page: 2,
    },
  }
}
function actionPlanned(
  action: string,
  points: string[],
  exempt?: { is: { title: string; detail: string; theme: null; start: null; successMeasure: null } },
): Event {
  return {
    type: 'action-planned',
    says: {
      action,
      points,
      is: { title: 'Review the record', detail: '', theme: null, start: null, successMeasure: null },
      owner: { person: 'P-001' },
      executiveLead: null,
      due: day('2022-12-31'),
    },
    ...(exempt ? { exempt } : {}),
  }
}

function everything(db: Connection) {
  return Object.fromEntries(stateTables(db).map(table => [table, [...rowsOf(db, table)]]))
}
const titles = (db: Connection) =>
  db.$client
    .prepare<[], { title: string }>('select title from action order by ref')
    .all()
    .map(({ title }) => title)

describe('history', () => {
  it('numbers events from 1 and chains each to the one before', () => {
    const db = council()
    const rows = db.$client
      .prepare<[], { number: number; previous: string; hash: string }>('select * from event order by number')
      .all()
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(rows.slice(1).map(({ previous }) => previous)).toEqual(rows.slice(0, -1).map(({ hash }) => hash))
    expect(verifyHistory(db)).toMatchObject({ holds: true, head: { number: 6, hash: rows.at(-1)?.hash } })
  })

  it('cannot be changed, deleted, replaced or skipped, not even by SQL', () => {
    const db = council()
    const sql = (text: string) => () => db.$client.exec(text)
    expect(sql(`update event set open = '{}' where number = 3`)).toThrow('never changed')
    expect(sql('delete from event where number = 3')).toThrow('never deleted')
    expect(sql('insert or replace into event select * from event where number = 3')).toThrow()
    expect(
      sql(`insert into event select number + 5, at, by, role, deed, type, open, open_salt, open_digest, exempt,
      exempt_salt, exempt_digest, hash, hash || 'x' from event where number = 6`),
    ).toThrow('follows the last')
  })

  it('names the event in the middle of which one byte was altered', () => {
    const db = council()
    db.$client.exec('drop trigger event_never_changes')
    db.$client.exec(`update event set open = replace(open, 'Jan', 'Jon') where number = 4`)
    expect(verifyHistory(db)).toEqual({ holds: false, event: 4, fault: 'open-part-altered' })
  })

  it('names the event whose signature was altered', () => {
    const db = council()
    db.$client.exec('drop trigger event_never_changes')
    db.$client.exec(`update event set by = 'P-002' where number = 2`)
    expect(verifyHistory(db)).toEqual({ holds: false, event: 2, fault: 'hash-wrong' })
  })

  it('names the table of a live edition that history does not make', () => {
    const db = council()
    db.$client.exec(`update action set due = '2023-12-31'`)
    expect(verifyHistory(db)).toEqual({ holds: false, table: 'action', fault: 'live-edition-differs' })
  })

  it('does not let a clock that was set back put an event before the one it follows', () => {
    const db = council()
    happens(db, '2022-01-01T09:00:00.000Z', [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Replaced' } },
    ])
    expect(headOf(db).at).toBe('2022-06-09T09:00:00.000Z')
  })

  it('folds into the same live edition again, table by table, after a migration', () => {
    const db = council()
    const before = everything(db)
    db.$client.exec(
      `update action set title = 'spoiled'; delete from entry; delete from search_words;
       insert into __drizzle_migrations (hash, created_at) values ('newer', 0)`,
    )
    rebuildAfterMigration(db)
    expect(everything(db)).toEqual(before)
    expect(before['action']).toHaveLength(1)
  })
})

describe('editions', () => {
  it('show the plan as it was at the end of a day', () => {
    const db = council()
    const editions = openEditions(db, 3)
    const asAt = (text: string) =>
      editions.editionFor({ parts: 'full', asAt: day(text), seesEmbargoed: true, seesRights: true })
    expect(titles(asAt('2022-06-08').db)).toEqual([])
    expect(titles(asAt('2022-06-09').db)).toEqual(['Review the record'])
  })

  it('show the plan as it was just after an event', () => {
    const db = council()
    const editions = openEditions(db, 3)
    const after = (event: number) =>
      editions.editionFor({
        parts: 'full',
        asAt: momentAfter(event),
        seesEmbargoed: true,
        seesRights: true,
      })
    const planned = headOf(db).number
    expect(titles(after(planned - 1).db)).toEqual([])
    expect(titles(after(planned).db)).toEqual(['Review the record'])
    expect(after(planned)).toMatchObject({ through: planned, asAt: { day: '2022-06-09' } })
  })

  it('are the live one where a reader may know everything', () => {
    const db = council()
    expect(
      openEditions(db, 3).editionFor({ parts: 'open', asAt: null, seesEmbargoed: false, seesRights: false })
        .db,
    ).toBe(db)
  })

  it('hold no exempt byte for a reader without the right, before or after more happens', () => {
    const db = council()
    const editions = openEditions(db, 3)
    const open = () =>
      editions.editionFor({ parts: 'open', asAt: null, seesEmbargoed: true, seesRights: true }).db
    const secret = {
      is: { title: 'MARKER', detail: 'MARKER', theme: null, start: null, successMeasure: null },
    }
    happens(db, '2022-06-10T09:00:00.000Z', [actionPlanned('A-002', [], secret)])
    expect(titles(db)).toEqual(['Review the record', 'MARKER'])
    expect(titles(open())).toEqual(['Review the record', 'Review the record'])
    happens(db, '2022-06-11T09:00:00.000Z', [actionPlanned('A-003', [], secret)])
    expect(open().$client.serialize().includes('MARKER')).toBe(false)
    expect(titles(open())).toHaveLength(3)
    expect(verifyHistory(db)).toMatchObject({ holds: true })
  })

  it('hold nothing of an embargoed inspection, its points and their actions until it is published', () => {
    const db = council()
    const editions = openEditions(db, 3)
    const reader = (asAt: Day | null) =>
      editions.editionFor({ parts: 'full', asAt, seesEmbargoed: false, seesRights: false }).db
    happens(db, '2022-07-01T09:00:00.000Z', [
      inspectionRecorded('FV-2022', true),
      pointRecorded('FV-2022', 'FV-2022-01'),
      actionPlanned('A-002', ['FV-2022-01']),
      { type: 'action-linked', says: { action: 'A-001', point: 'FV-2022-01' } },
      { type: 'due-date-set', says: { action: 'A-002', due: day('2022-12-01') } },
    ])
    expect(reader(null).$client.serialize().includes('FV-2022')).toBe(false)
    expect(titles(reader(null))).toHaveLength(1)
    const withheld = editions.editionFor({
      parts: 'full',
      asAt: momentAfter(headOf(db).number),
      seesEmbargoed: false,
      seesRights: false,
    })
    // The time of what they do know, not that of the event that is withheld.
    expect(withheld.asAt?.at).toBe('2022-06-09T09:00:00.000Z')
    happens(db, '2022-07-09T09:00:00.000Z', [
      { type: 'inspection-published', says: { inspection: 'FV-2022', on: day('2022-07-09') } },
    ])
    expect(titles(reader(null))).toHaveLength(2)
    expect(titles(reader(day('2022-07-02')))).toHaveLength(2)
  })

  it('make way for newer ones and are folded again on demand', () => {
    const db = council()
    const editions = openEditions(db, 1)
    const titlesAt = (text: string) =>
      titles(
        editions.editionFor({ parts: 'full', asAt: day(text), seesEmbargoed: true, seesRights: true }).db,
      )
    expect([titlesAt('2022-06-08'), titlesAt('2022-06-09'), titlesAt('2022-06-08')]).toEqual([
      [],
      ['Review the record'],
      [],
    ])
  })
})
