// npm run bench:verify: how long verify.mjs takes beside SHA-256 alone over the very bytes that it hashes, in the same
// run: of every event the part with its salt and the text its hash runs over, and every file whole. Neither reads from
// disk. The limit is for a folder as it is exported, with its evidence; ends with 1 where it is not kept.
import { hash } from 'node:crypto'
import { exportFolder } from '../../app/documents/export/export-folder.ts'
import { verify } from '../../app/documents/export/verify.mjs'
import type { Event } from '../../app/domain/history.ts'
import { numbered } from '../../app/domain/reference.ts'
import { openDatabase } from '../../db/connection.ts'
import { historyToExport, type EventToExport } from '../../db/read/history-to-export.ts'
import { councilIn, people } from '../world/small-council.ts'
import { thousandActions } from './thousand-actions.ts'

const limit = 2
const rounds = 15
/** The median of the 52 published reports and letters that the reader is tried on. */
const bytesOfEvidence = 230_000

const kept = new Map<string, Uint8Array<ArrayBuffer>>()
const db = openDatabase(':memory:')
thousandActions(db)
const eventsAlone = measured('6,000 events alone')
councilIn(db).happens(people.owner, Array.from({ length: 200 }, attached), '2022-12-01T09:00:00.000Z')
const withEvidence = measured('6,200 events and 200 files of 230 kB')

const table = [eventsAlone, withEvidence]
console.table(table)
console.log(JSON.stringify({ limit, rounds, table }))
process.exitCode = withEvidence.ratio <= limit ? 0 : 1

/** The fastest of all rounds in milliseconds, because what else the machine does only adds; the two take turns. */
function measured(name: string) {
  const history = { ...historyToExport(db, []), madeAt: '2022-12-01T09:00:00.000Z', exempt: null }
  const files = exportFolder(history, {
    sizeOf: sha256 => kept.get(sha256)?.length ?? null,
    read: sha256 => kept.get(sha256) ?? new Uint8Array(),
  })
  const folder = new Map(files.map(({ path, read }) => [path, read()]))
  const hashed = [...history.events.flatMap(hashedOf), ...folder.values()]
  const given = { names: [...folder.keys()], read: (path: string) => folder.get(path) ?? new Uint8Array() }
  const times = Array.from({ length: rounds }, () => ({
    bare: timed(() => hashed.forEach(bytes => hash('sha256', bytes))),
    verifying: timed(() => {
      const { fault } = verify(given)
      if (fault !== null) throw new Error(fault)
    }),
  }))
  const bare = Math.min(...times.map(round => round.bare))
  const verifying = Math.min(...times.map(round => round.verifying))
  const megabytes = hashed.reduce((sum, { length }) => sum + length, 0) / 1e6
  return {
    name,
    digests: hashed.length,
    megabytes: rounded(megabytes),
    bare: rounded(bare),
    verifying: rounded(verifying),
    ratio: rounded(verifying / bare),
  }
}

function hashedOf(event: EventToExport): Uint8Array[] {
  const { number, at, by, role, deed, type, open, openSalt, openDigest, exemptDigest, previous } = event
  const seal = [number, at, by, role, deed, type, openDigest, exemptDigest, previous]
  return [openSalt + open, JSON.stringify(seal)].map(text => new TextEncoder().encode(text))
}

function attached(_: unknown, n: number): Event {
  const bytes = new Uint8Array(bytesOfEvidence).fill(n)
  const sha256 = hash('sha256', bytes)
  kept.set(sha256, bytes)
  const name = `audit-${n}.csv`
  return {
    type: 'evidence-attached',
    says: {
      evidence: numbered('E', 3, n),
      action: 'A-001',
      kind: 'audit',
      title: name,
      file: { sha256, name, mime: 'text/csv', size: bytes.length },
      link: null,
      supersedes: null,
    },
  }
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
