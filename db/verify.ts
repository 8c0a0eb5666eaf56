import { asc, gt, sql } from 'drizzle-orm'
import { openDatabase, type Connection } from './connection.ts'
import { fold } from './fold.ts'
import { eventsOf, type Head } from './history.ts'
import { prepared } from './prepare.ts'
import { event } from './schema/history.ts'
import { digestOf, hashOf, sha256 } from './seal.ts'
import { rowsOf, stateTables } from './state-tables.ts'

/** The first thing that does not hold. */
export type Fault =
  | {
      event: number
      fault:
        | 'out-of-order'
        | 'chain-broken'
        | 'open-part-altered'
        | 'exempt-part-altered'
        | 'hash-wrong'
        | 'unreadable'
    }
  | { table: string; fault: 'live-edition-differs' }

export type Verified = { holds: true; head: Head } | ({ holds: false } & Fault)

/** Computes the whole chain again, then folds history afresh and compares it with the live edition, table by table. */
export function verifyHistory(db: Connection): Verified {
  return db.$client.transaction((): Verified => {
    const chain = verifyChain(db)
    if (!chain.holds) return chain
    return verifyLive(db, chain.head.number) ?? chain
  })()
}

const page = prepared(db =>
  db
    .select()
    .from(event)
    .where(gt(event.number, sql.placeholder('after')))
    .orderBy(asc(event.number))
    .limit(1000)
    .prepare(),
)

function verifyChain(db: Connection): Verified {
  let head: Head = { number: 0, hash: '', at: '' }
  const standIns = sealedStandIns(db)
  for (let rows = page(db).all({ after: 0 }); rows.length > 0; rows = page(db).all({ after: head.number })) {
    for (const row of rows) {
      const fault = faultOf(row, head, standIns)
      if (fault) return { holds: false, event: row.number, fault }
      head = row
    }
  }
  return { holds: true, head: { number: head.number, hash: head.hash, at: head.at } }
}

type Row = typeof event.$inferSelect

function faultOf(row: Row, before: Head, standIns: StandIns) {
  if (row.number !== before.number + 1) return 'out-of-order'
  if (row.previous !== before.hash) return 'chain-broken'
  const { number, open, openSalt, openDigest, exempt, exemptSalt, exemptDigest } = row
  if (!holds(openSalt, open, openDigest, standIns.get(`${String(number)} open`))) return 'open-part-altered'
  if (exempt === null || exemptSalt === null) {
    if (exemptDigest !== null) return 'exempt-part-altered'
  } else if (!holds(exemptSalt, exempt, exemptDigest, standIns.get(`${String(number)} exempt`)))
    return 'exempt-part-altered'
  if (hashOf(row) !== row.hash) return 'hash-wrong'
  return null
}

/** A part without its salt was redacted: what stands in for it is sealed by the event that says so. */
const holds = (salt: string, json: string, digest: string | null, standIn: string | undefined) =>
  salt === '' ? sha256(json) === standIn : digestOf(salt, json) === digest

type StandIns = ReadonlyMap<string, string>

/** By event and part the digest of what stands in for it, by the newest redaction of it. */
function sealedStandIns(db: Connection): StandIns {
  return new Map(
    redactions(db)
      .all()
      .map(({ number, part, standIn }) => [`${String(number)} ${part}`, standIn]),
  )
}
const redactions = prepared(({ $client }) =>
  $client.prepare<[], { number: number; part: string; standIn: string }>(
    `select json_extract(part.value, '$.number') as number, json_extract(part.value, '$.part') as part,
       json_extract(part.value, '$.standIn') as standIn
     from event, json_each(event.open, '$.parts') part
     where event.type = 'history-redacted' and event.number > json_extract(part.value, '$.number') order by event.number`,
  ),
)

function verifyLive(db: Connection, through: number): Verified | null {
  const afresh = openDatabase(':memory:')
  try {
    let number = 0
    try {
      for (const recorded of eventsOf(db, 'full', 0, through)) {
        fold(afresh, recorded)
        number = recorded.number
      }
    } catch {
      return { holds: false, event: number + 1, fault: 'unreadable' }
    }
    const table = stateTables(db).find(name => !sameRows(db, afresh, name))
    return table === undefined ? null : { holds: false, table, fault: 'live-edition-differs' }
  } finally {
    afresh.$client.close()
  }
}

function sameRows(one: Connection, other: Connection, table: string): boolean {
  const others = rowsOf(other, table)
  try {
    for (const row of rowsOf(one, table)) if (others.next().value !== row) return false
    return others.next().done === true
  } finally {
    others.return(undefined)
  }
}
