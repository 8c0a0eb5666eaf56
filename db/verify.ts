import { asc, gt, sql } from 'drizzle-orm'
import { openDatabase, type Connection } from './connection.ts'
import { fold } from './fold.ts'
import { eventsOf, type Head } from './history.ts'
import { prepared } from './prepare.ts'
import { event } from './schema/history.ts'
import { digestOf, hashOf } from './seal.ts'
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
  for (let rows = page(db).all({ after: 0 }); rows.length > 0; rows = page(db).all({ after: head.number })) {
    for (const row of rows) {
      const fault = faultOf(row, head)
      if (fault) return { holds: false, event: row.number, fault }
      head = row
    }
  }
  return { holds: true, head: { number: head.number, hash: head.hash, at: head.at } }
}

function faultOf(row: typeof event.$inferSelect, before: Head) {
  if (row.number !== before.number + 1) return 'out-of-order'
  if (row.previous !== before.hash) return 'chain-broken'
  if (digestOf(row.openSalt, row.open) !== row.openDigest) return 'open-part-altered'
  if (exemptDigest(row) !== row.exemptDigest) return 'exempt-part-altered'
  if (hashOf(row) !== row.hash) return 'hash-wrong'
  return null
}

function exemptDigest({ exempt, exemptSalt }: typeof event.$inferSelect) {
  return exempt === null || exemptSalt === null ? null : digestOf(exemptSalt, exempt)
}

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
