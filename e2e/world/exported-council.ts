import { createHash } from 'node:crypto'
import { exportFolder, type KeptBytes } from '../../app/documents/export/export-folder.ts'
import type { Event } from '../../app/domain/history.ts'
import type { Connection } from '../../db/connection.ts'
import { headOf } from '../../db/history.ts'
import { historyToExport } from '../../db/read/history-to-export.ts'
import { digestOf, hashOf } from '../../db/seal.ts'
import { day, people, smallCouncil, type Who } from './small-council.ts'

export const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

const texts = {
  'quarterly-audit.csv': 'month,audited,good\n2022-05,20,11\n',
  'children’s views.txt': 'They want to know who comes.',
  'named by mistake.txt': 'A name that should not be here',
  'report.pdf': '%PDF-1.7 a report',
  'grievance.txt': 'What was said in confidence',
}
const fileNamed = (name: keyof typeof texts) => ({
  sha256: sha256(texts[name]),
  name,
  mime: 'text/plain',
  size: new TextEncoder().encode(texts[name]).length,
})
const evidence = (evidence: string, name: keyof typeof texts): Event => ({
  type: 'evidence-attached',
  says: {
    evidence,
    action: 'A-001',
    kind: 'audit',
    title: name,
    file: fileNamed(name),
    link: null,
    supersedes: null,
  },
})

const removed = sha256(texts['named by mistake.txt'])
/** The evidence of the council, by SHA-256. */
export const evidenceBytes = new Map(
  Object.values(texts).map(text => [sha256(text), new TextEncoder().encode(text)]),
)
/** What is left of it after the redaction. */
const kept = new Map([...evidenceBytes].filter(([sha256]) => sha256 !== removed))
const keptBytes: KeptBytes = {
  sizeOf: sha256 => kept.get(sha256)?.length ?? null,
  read: sha256 => kept.get(sha256) ?? new Uint8Array(),
}

const redactedWords = 'Jamie of 14 Rowan Close'
const standIn = JSON.stringify({ update: 'U-0001', action: 'A-001', text: '[removed]' })

/** The small council with evidence, people who come and go, and an exempt matter. */
export function evidencedCouncil(given?: Connection) {
  const { db, happens } = smallCouncil(given)
  happens(people.owner, [
    evidence('E-001', 'quarterly-audit.csv'),
    evidence('E-002', 'children’s views.txt'),
    evidence('E-003', 'named by mistake.txt'),
    {
      type: 'update-posted',
      says: {
        update: 'U-0001',
        action: 'A-001',
        speaksOf: day('2022-05-09'),
        text: `“Seen” by ${redactedWords}, C:\\plans.`,
        nextStep: null,
        onBehalfOf: null,
      },
    },
  ])
  const reported = headOf(db).number
  const member = people.member.id
  happens(people.administrator, [
    { type: 'role-ended', says: { person: member, role: 'scrutiny-member' } },
    { type: 'role-given', says: { person: member, role: 'scrutiny-chair' } },
    { type: 'role-given', says: { person: member, role: 'auditor' } },
    { type: 'role-ended', says: { person: member, role: 'scrutiny-chair' } },
    { type: 'person-retired', says: { person: member, reason: 'Stood down' } },
    { type: 'person-reinstated', says: { person: member, reason: 'Stood again' } },
  ])
  happens(people.planManager, [
    {
      type: 'report-filed',
      says: { inspection: 'ILACS-2022', was: null, report: fileNamed('report.pdf') },
    },
    {
      type: 'exempt-matter-recorded',
      says: {
        matter: 'X-001',
        about: { kind: 'action', ref: 'A-001' },
        class: 'exempt',
        paragraphs: [1],
        balance: 'It would tell who it is',
        decidedBy: 'Monitoring officer',
        reviewOn: day('2022-12-01'),
        text: '',
        file: null,
      },
      exempt: { text: 'A grievance about supervision.', file: fileNamed('grievance.txt') },
    },
  ])
  return { db, happens, reported }
}

/** The same, with a redaction of a text and a file. */
export function exportedCouncil() {
  const { db, reported } = evidencedCouncil()
  redact(db, reported)
  return { db, redacted: reported, redaction: headOf(db).number }
}

/** Takes an open part out of history and says so, by other hands than ours, to be held against any. */
export function redact(
  db: Connection,
  number: number,
  reason = 'A family was named',
  { asks, carriesOut }: { asks: Who | null; carriesOut: Who } = {
    asks: people.auditor,
    carriesOut: people.clerk,
  },
) {
  db.$client.exec('drop trigger if exists event_never_changes')
  db.$client.prepare(`update event set open = ?, open_salt = '' where number = ?`).run(standIn, number)
  const redaction = `RD-0${String(headOf(db).number % 10)}`
  const files = [removed]
  if (asks) seal(db, asks, 'redaction-asked', { redaction, reason, parts: [{ number, part: 'open' }], files })
  const parts = [{ number, part: 'open', standIn: sha256(standIn) }]
  const askedBy = (asks ?? people.auditor).id
  seal(db, carriesOut, 'history-redacted', { redaction, reason, askedBy, parts, files })
}

function seal(db: Connection, by: Who, type: string, says: object) {
  const head = headOf(db)
  const openSalt = 'ab'.repeat(16)
  const sealed = {
    number: head.number + 1,
    ...{ at: head.at, by: by.id, role: by.role },
    ...{ deed: 'redact-history', type },
    openDigest: digestOf(openSalt, JSON.stringify(says)),
    exemptDigest: null,
    previous: head.hash,
  }
  db.$client
    .prepare(
      `insert into event (number, at, "by", role, deed, type, open, open_salt, open_digest, previous, hash)
       values (@number, @at, @by, @role, @deed, @type, @open, @openSalt, @openDigest, @previous, @hash)`,
    )
    .run({ ...sealed, open: JSON.stringify(says), openSalt, hash: hashOf(sealed) })
}

/** The folder of an export, in memory: bytes by name. */
export type Exported = Map<string, Uint8Array>

export function exported(db: Connection, matters: readonly string[] = [], through = Infinity): Exported {
  const history = historyToExport(db, matters)
  const events = history.events.filter(({ number }) => number <= through)
  const head = events.at(-1) ?? history.head
  const exempt = matters.length === 0 ? null : { for: people.planManager.id, matters }
  const files = exportFolder(
    { council: history.council, head, events, madeAt: '2022-06-01T09:00:00.000Z', exempt },
    keptBytes,
  )
  return new Map(files.map(({ path, read }) => [path, read()]))
}
