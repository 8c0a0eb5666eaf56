import { describe, expect, it } from 'vitest'
import {
  exported,
  exportedCouncil,
  redact,
  sha256,
  type Exported,
} from '../../../e2e/world/exported-council.ts'
import { people } from '../../../e2e/world/small-council.ts'
import { changed, remade, summed, textIn, without } from './changed.testing.ts'
import { verifiers } from './verifiers.testing.ts'

const { db, redacted, redaction } = exportedCouncil()
const open = exported(db)
const [, , third = ''] = textIn(open, 'events.jsonl').split('\n')
const hashes = db.$client.prepare<[], string>('select hash from event order by number').pluck().all()
const newest = { number: hashes.length, hash: hashes.at(-1) ?? '' }
const audit = [...open.keys()].find(name => name.startsWith('evidence/')) ?? ''
const missingEvidence = remade(without(changed(open, 'evidence.jsonl', '"here":true', '"here":false'), audit))

describe.each(Object.entries(verifiers))('%s', (_, verify) => {
  it('says what holds, what was redacted by which event, and how much is withheld', async () => {
    const { fault, says } = await verify(open, newest)
    expect(fault).toBe(null)
    expect(says).toEqual([
      `${hashes.length} events: every digest and every hash holds.`,
      `Head: event ${hashes.length}, ${newest.hash}, 2022-05-09T09:00:00.000Z`,
      `The head you entered, event ${hashes.length}, stands in this history.`,
      '9 files: all here, and their bytes are what the manifest says.',
      `Event ${redacted}: its open part was redacted by event ${redaction} (A family was named).`,
      `evidence E-003, named by mistake.txt: its file was removed by event ${redaction} (A family was named).`,
      'Withheld from this export: 1 exempt part. Their digests hold the place.',
    ])
  })

  it('verifies exempt parts and their files where they are in the export', async () => {
    const withRight = exported(db, ['X-001'])
    expect(textIn(withRight, 'events.jsonl')).toContain('A grievance about supervision.')
    expect(withRight.has(`evidence/${sha256('What was said in confidence')}`)).toBe(true)
    const { fault, says } = await verify(withRight)
    expect(fault).toBe(null)
    expect(says.at(-1)).toBe('Nothing is withheld from this export.')
    const altered = changed(withRight, 'events.jsonl', 'A grievance', 'No grievance')
    expect((await verify(altered)).fault).toMatch(/^event \d+: its exempt part was altered$/)
    const file = new Map(withRight).set(`evidence/${sha256('What was said in confidence')}`, Buffer.from('x'))
    expect((await verify(file)).fault).toBe('exempt file of X-001, grievance.txt: its bytes were altered')
  })

  it('takes a printed head with spaces, in capitals, or its first sixteen characters', async () => {
    const { number, hash } = newest
    for (const typed of [hash.toUpperCase().replaceAll(/(.{8})/g, '$1 '), hash.slice(0, 16)])
      expect((await verify(open, { number, hash: typed })).fault).toBe(null)
  })

  it.each<[string, Exported, string | RegExp, { number: number; hash: string }?]>([
    [
      'an open part',
      changed(open, 'events.jsonl', 'Tom Keller', 'Tom Kelly'),
      /^event \d+: its open part was altered$/,
    ],
    [
      'a salt',
      changed(open, 'events.jsonl', /(?<="openSalt":").{32}/, 'ab'.repeat(16)),
      'event 1: its open part was altered',
    ],
    [
      'a digest',
      changed(open, 'events.jsonl', /(?<="openDigest":")[^"]*/, newest.hash),
      'event 1: its open part was altered',
    ],
    [
      'who did it',
      changed(open, 'events.jsonl', '"by":"P-001"', '"by":"P-002"'),
      /^event 1: its number, time, person/,
    ],
    [
      'a hash',
      changed(open, 'events.jsonl', /(?<="hash":")[^"]*/, newest.hash),
      /^event 1: its number, .* or its hash/,
    ],
    [
      'the link',
      changed(open, 'events.jsonl', /(?<="previous":")[^"]+/, newest.hash),
      /^event 2: it does not follow/,
    ],
    [
      'the way a line is written',
      changed(open, 'events.jsonl', ',"by"', ', "by"'),
      /^event 1: its line is not written/,
    ],
    [
      'an event dropped',
      changed(open, 'events.jsonl', `${third}\n`, ''),
      'event 3: missing, for event 4 stands in its place',
    ],
    ['the end of the last line', changed(open, 'events.jsonl', /\n$/, ''), /^event \d+: its line/],
    [
      'what stands in for a redacted part',
      changed(open, 'events.jsonl', '[removed]', '[nothing]'),
      `event ${redacted}: what stands in for its redacted open part was altered`,
    ],
    [
      'a salt taken out',
      changed(open, 'events.jsonl', /(?<="openSalt":")[^"]*/, ''),
      'event 1: its open part was taken out, and no later event says so',
    ],
    [
      'an exempt part that was never sealed',
      changed(
        open,
        'events.jsonl',
        '"exemptDigest":null',
        '"exempt":"{}","exemptSalt":"","exemptDigest":null',
      ),
      'event 1: it has an exempt part without a digest',
    ],
    [
      'evidence',
      new Map(open).set(audit, Buffer.from('month,audited,good\n2022-05,20,19\n')),
      'evidence E-001, quarterly-audit.csv: its bytes were altered',
    ],
    ['evidence missing', without(open, audit), `${audit}: missing`],
    ['a file besides', new Map(open).set('notes.txt', Buffer.from('x')), 'notes.txt: no part of this export'],
    [
      'how to verify',
      changed(open, 'HOW-TO-VERIFY.txt', '64', '63'),
      'HOW-TO-VERIFY.txt: its bytes were altered',
    ],
    [
      'the manifest',
      changed(open, 'manifest.json', 'Aldermere', 'Aldermore'),
      'manifest: altered, for manifest.sha256 is not its SHA-256',
    ],
    [
      'the digest of the manifest',
      changed(open, 'manifest.sha256', '  manifest', ' *manifest'),
      'manifest: altered, for manifest.sha256 is not its SHA-256',
    ],
    ['no manifest', without(open, 'manifest.json'), 'manifest.json: missing'],
    [
      'another format',
      summed(changed(open, 'manifest.json', 'history 1', 'history 2')),
      /^manifest: it is of another format/,
    ],
    [
      'a file named twice',
      summed(changed(open, 'manifest.json', '"path": "people.json"', '"path": "events.jsonl"')),
      'manifest: it names events.jsonl twice',
    ],
    [
      'the head of the manifest',
      summed(changed(open, 'manifest.json', newest.hash, hashes[0] ?? '')),
      'manifest: its head is not that of the events',
    ],
    [
      'people who are not those of the events',
      remade(changed(open, 'people.json', 'auditor', 'chair')),
      'people.json: it is not what the events say',
    ],
    [
      'evidence said to be of another event',
      remade(changed(open, 'evidence.jsonl', 'E-001', 'E-002')),
      'evidence.jsonl: it is not what the events say',
    ],
    [
      'evidence that is missing, though the manifest was made again',
      missingEvidence,
      /^evidence E-001, quarterly-audit.csv: its file is missing, and no later event/,
    ],
    [
      'the newest events cut off, and all else made again',
      exported(db, [], newest.number - 5),
      `the newest events are missing: the head you entered is event ${newest.number}, this history ends at ${newest.number - 5}`,
      newest,
    ],
    [
      'a head of another history',
      open,
      /^event 5: its hash is not the one you entered/,
      { number: 5, hash: 'f'.repeat(64) },
    ],
    ['a head that is too short', open, /^the head you entered is no hash/, { number: 5, hash: 'abcd' }],
  ])('finds %s', async (_, folder, fault, head) => {
    const found = await verify(folder, head)
    expect(found.fault).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault))
  })

  it('goes by the newest of two redactions of one part', async () => {
    const twice = exportedCouncil()
    redact(twice.db, twice.redacted, 'Again')
    const { fault, says } = await verify(exported(twice.db))
    expect(fault).toBe(null)
    expect(says).toContain(
      `Event ${twice.redacted}: its open part was redacted by event ${twice.redaction + 2} (Again).`,
    )
  })

  it.each([
    ['that nobody asked for', null, 1, 'it redacts what nobody asked before to have redacted'],
    ['of one person alone', people.clerk, 2, 'one person alone asked for it and redacted'],
  ])('finds a redaction %s', async (_, asks, after, fault) => {
    const { db, redaction } = exportedCouncil()
    redact(db, 2, 'Tidying', { asks, carriesOut: people.clerk })
    expect((await verify(exported(db))).fault).toBe(`event ${redaction + after}: ${fault}`)
  })

  it('finds a part that was redacted and is here again', async () => {
    const undone = exportedCouncil()
    const first = undone.db.$client.prepare<[], object>('select open, open_salt as salt from event').get()
    redact(undone.db, 1)
    undone.db.$client.prepare('update event set open = @open, open_salt = @salt where number = 1').run(first)
    expect((await verify(exported(undone.db))).fault).toBe(
      `event 1 open part: it is here, though event ${undone.redaction + 2} redacted it`,
    )
  })
})
