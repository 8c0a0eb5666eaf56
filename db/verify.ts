import { asc, gt, sql } from 'drizzle-orm'
import { redactionEvents } from '../app/domain/events/redactions.ts'
import { removed } from '../app/domain/redaction.ts'
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
  salt === '' ? sha256(json) === standIn && json.includes(removed) : digestOf(salt, json) === digest

type StandIns = ReadonlyMap<string, string>

interface Said {
  number: number
  by: string
  type: string
  open: string
}
const aboutRedactions = prepared(({ $client }) =>
  $client.prepare<[], Said>(
    `select number, by, type, open from event
     where type in ('redaction-asked', 'redaction-dropped', 'history-redacted') order by number`,
  ),
)
const Asked = redactionEvents['redaction-asked']
const Dropped = redactionEvents['redaction-dropped']
const Redacted = redactionEvents['history-redacted']

/** By event and part the digest of what stands in for it: only what one person asked for and another carried out. */
function sealedStandIns(db: Connection): StandIns {
  const asked = new Map<string, { by: string; places: string[] }>()
  const standIns = new Map<string, string>()
  for (const { number, by, type, open } of aboutRedactions(db).all()) {
    const asks = type === 'redaction-asked' ? Asked.safeParse(JSON.parse(open)).data : undefined
    if (asks) asked.set(asks.redaction, { by, places: asks.parts.map(placeOf) })
    const drops = type === 'redaction-dropped' ? Dropped.safeParse(JSON.parse(open)).data : undefined
    if (drops) asked.delete(drops.redaction)
    const says = type === 'history-redacted' ? Redacted.safeParse(JSON.parse(open)).data : undefined
    const before = says && asked.get(says.redaction)
    if (!before || before.by !== says.askedBy || before.by === by) continue
    for (const part of says.parts)
      if (part.number < number && before.places.includes(placeOf(part)))
        standIns.set(placeOf(part), part.standIn)
  }
  return standIns
}

const placeOf = ({ number, part }: { number: number; part: string }) => `${String(number)} ${part}`

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
