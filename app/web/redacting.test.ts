import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as vitestTest } from 'vitest'
import { councilIn, day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { historyToExport } from '../../db/read/history-to-export.ts'
import { exemptMatterByRef } from '../../db/read/exempt-matters.ts'
import { keptFiles } from '../../db/read/kept-files.ts'
import { partsHolding } from '../../db/read/parts-holding.ts'
import { passagesOf, redactionByRef } from '../../db/read/redactions.ts'
import { search } from '../../db/read/search.ts'
import { updatesOf } from '../../db/read/updates.ts'
import { verifyHistory } from '../../db/verify.ts'
import { askRedaction, type AskRedaction } from '../commands/ask-redaction.ts'
import { attachEvidence } from '../commands/attach-evidence.ts'
import { carryOutRedaction } from '../commands/carry-out-redaction.ts'
import { dropRedaction } from '../commands/drop-redaction.ts'
import { postUpdate } from '../commands/post-update.ts'
import { mustCarryOut } from '../commands/runner.ts'
import { exportFolder } from '../documents/export/export-folder.ts'
import { verifiers } from '../documents/export/verifiers.testing.ts'
import type { Says } from '../domain/history.ts'
import { matching } from '../domain/redaction.ts'
import { openHouse, type House } from './house.ts'
import { placesHolding } from './places-holding.ts'
import { keeping, keptFileOf } from './kept-file.ts'

// Invented, and said by nothing else in the test.
const child = 'Jessamy Quillfeather'
const bytes = Buffer.from(`Case note\nVisit to ${child} on Tuesday.\n`)
const evidence = { name: `visit to ${child}.txt`, bytes }

/** A council in which a child was named: in an update, which a cached past day shows too, and in evidence. */
const test = vitestTest.extend<{ world: { house: House; council: SmallCouncil; folder: string } }>({
  world: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ilacs-redacting-'))
    const house = openHouse({ DATA_DIR: folder })
    smallCouncil(house.live)
    const council = councilIn(house.live)
    mustCarryOut(
      council.orders(people.owner, 'post-update', postUpdate, {
        action: 'A-001',
        speaksOf: day('2022-05-31'),
        text: `The plan of ${child.toUpperCase()} was reviewed; the annual audit follows.`,
        nextStep: null,
        impact: null,
      }),
    )
    house.files.keep(evidence.bytes)
    mustCarryOut(
      council.orders(people.owner, 'attach-evidence', attachEvidence, {
        action: 'A-001',
        kind: 'audit',
        title: 'Visits in May',
        file: keptFileOf(evidence, 'text/plain'),
        link: null,
        supersedes: null,
      }),
    )
    await use({ house, council, folder })
    house.close()
    rmSync(folder, { recursive: true })
  },
})

const asking = (house: House): AskRedaction => ({
  passages: [child],
  reason: 'It names a child.',
  parts: partsHolding(house.live, [child]).map(({ number, part }) => ({ number, part })),
  files: [keptFileOf(evidence, 'text/plain').sha256],
  reads: [],
})
const matter: Omit<Says<'exempt-matter-recorded'>, 'text' | 'file'> = {
  matter: 'X-001',
  about: { kind: 'action', ref: 'A-001' },
  class: 'exempt',
  paragraphs: [1],
  balance: 'It would tell who it is',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2022-12-01'),
}
/** What a second person with no right to anything exempt is shown, of the small council. */
const removalIn = ({ live }: House) => ({
  redaction: 'RD-01',
  sees: partsHolding(live, passagesOf(live, 'RD-01')).filter(({ matter }) => matter === null),
  reads: [],
})

function ask({ house, council }: { house: House; council: SmallCouncil }) {
  mustCarryOut(
    council.orders(people.planManager, 'ask-redaction', askRedaction(house.editions), asking(house)),
  )
}
function remove({ house, council }: { house: House; council: SmallCouncil }) {
  mustCarryOut(
    house.redacting.around(() =>
      council.orders(people.clerk, 'carry-out-redaction', carryOutRedaction, removalIn(house)),
    ),
  )
  return !house.redacting.waits()
}

const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
/** Files in which a word stands, in whatever case; and in their names. */
const holding = (folder: string, word: string) =>
  everyFile(folder).filter(path =>
    `${path} ${readFileSync(path).toString('latin1')}`.toLowerCase().includes(word.toLowerCase()),
  )

test('no file under the data directory holds the words afterwards, and history verifies', ({ world }) => {
  const { house, folder } = world
  house.unconfirmed.keep(people.planManager.id, evidence, null)
  house.live.$client.exec('pragma wal_checkpoint(truncate)')
  expect(search(house.live, 'Quillfeather').total).toBe(2)
  ask(world)
  expect(holding(folder, 'quillfeather').length).toBeGreaterThan(2)

  expect(remove(world)).toBe(true)
  for (const word of [child, 'Quillfeather', 'Jessamy', 'quillfeath'])
    expect(holding(folder, word)).toEqual([])
  expect(search(house.live, 'Quillfeather').total).toBe(0)
  expect(house.files.sizeOf(keptFileOf(evidence, 'text/plain').sha256)).toBeNull()
  expect(verifyHistory(house.live)).toMatchObject({ holds: true })
})

test.for(Object.entries(verifiers))(
  '%s, which knows nothing of us, says what was removed by whose reason',
  async ([, verify], { world }) => {
    const { house } = world
    ask(world)
    remove(world)
    const files = exportFolder(
      { ...historyToExport(house.live, []), madeAt: house.now(), exempt: null },
      house.files,
    )
    const exported = new Map(files.map(({ path, read }) => [path, read()]))
    const { fault, says } = await verify(exported)
    expect(fault).toBe(null)
    expect(says.filter(line => line.includes('It names a child.'))).toHaveLength(3)
  },
)

test('what remains is the mark, and every edition says it, those of past days too', ({ world }) => {
  const { house } = world
  const reading = { parts: 'open', asAt: day('2022-06-01'), seesEmbargoed: true, seesRights: true } as const
  const textOn = () => updatesOf(house.editions.editionFor(reading).db, 'A-001')[0]?.text
  expect(textOn()).toContain('QUILLFEATHER')
  ask(world)
  remove(world)
  expect(textOn()).toBe('The plan of [removed] was reviewed; the annual audit follows.')
  expect(redactionByRef(house.live, 'RD-01')).toMatchObject({
    state: 'done',
    reason: 'It names a child.',
    askedBy: people.planManager.id,
    endedBy: people.clerk.id,
  })
})

test('what stands in cannot be altered either: a redaction is no way to rewrite', ({ world }) => {
  const { live } = world.house
  ask(world)
  remove(world)
  const update = `(select max(number) from event where type = 'update-posted')`
  expect(() => live.$client.exec(`update event set at = '2022-01-01' where number = ${update}`)).toThrow(
    'history is never changed',
  )
  live.$client.exec(`update event set open = replace(open, 'reviewed', 'finished') where number = ${update}`)
  expect(verifyHistory(live)).toMatchObject({ holds: false, fault: 'open-part-altered' })
})

test('an event that no redaction names stays as it is, whatever is tried', ({ world }) => {
  const { live } = world.house
  ask(world)
  expect(() => live.$client.exec(`update event set open = '{}', open_salt = '' where number = 1`)).toThrow(
    'history is never changed',
  )
})

test('whoever asked cannot remove it: refused by the rules and by the database', ({ world }) => {
  const { council, house } = world
  ask(world)
  const own = council.orders(people.planManager, 'carry-out-redaction', carryOutRedaction, removalIn(house))
  expect(own).toMatchObject({ refused: 'own-redaction' })
  expect(() => house.live.$client.exec(`update redaction set state = 'done', ended_by = asked_by`)).toThrow(
    'CHECK constraint',
  )
})

test('the reason may not say what is removed', ({ world: { house, council } }) => {
  const order = { ...asking(house), reason: `It names ${child}.` }
  expect(
    council.orders(people.planManager, 'ask-redaction', askRedaction(house.editions), order),
  ).toMatchObject({
    refused: 'reason-says-it',
    field: 'reason',
  })
})

test('words without which an event would no longer say what happened are refused', ({ world }) => {
  const { house, council } = world
  const email = 'p-005@aldermere.example'
  const parts = partsHolding(house.live, [email])
  expect(parts).toMatchObject([{ type: 'person-invited', standIn: null }])
  const order = { ...asking(house), passages: [email], parts }
  expect(
    council.orders(people.planManager, 'ask-redaction', askRedaction(house.editions), order),
  ).toMatchObject({
    refused: 'cannot-be-removed',
  })
})

test('a name is not taken out of a longer word', ({ world: { house } }) => {
  expect(partsHolding(house.live, ['ann'])).toEqual([])
  expect(partsHolding(house.live, ['jessamy   quillfeather'])).toHaveLength(2)
})

test('what was asked for and dropped is forgotten, and nothing is removed', ({ world }) => {
  const { house, council } = world
  ask(world)
  expect(passagesOf(house.live, 'RD-01')).toEqual([child])
  mustCarryOut(
    council.orders(people.clerk, 'drop-redaction', dropRedaction, {
      redaction: 'RD-01',
      reason: 'Not a child',
    }),
  )
  expect(passagesOf(house.live, 'RD-01')).toEqual([])
  expect(search(house.live, 'Quillfeather').total).toBe(2)
  const after = council.orders(people.clerk, 'carry-out-redaction', carryOutRedaction, removalIn(house))
  expect(after).toMatchObject({ refused: 'redaction-over' })
})

test('interrupted after it was recorded, it is finished at the next start', ({ world }) => {
  const { house, council, folder } = world
  ask(world)
  const interrupted = () => {
    mustCarryOut(council.orders(people.clerk, 'carry-out-redaction', carryOutRedaction, removalIn(house)))
    throw new Error('The power went')
  }
  expect(() => house.redacting.around(interrupted)).toThrow('The power went')
  expect(holding(folder, 'quillfeather')).not.toEqual([])
  expect(house.redacting.waits()).toBe(true)
  // What is refused meanwhile must not make the next start forget it.
  house.redacting.around(() =>
    council.orders(people.clerk, 'carry-out-redaction', carryOutRedaction, removalIn(house)),
  )
  expect(house.redacting.waits()).toBe(true)
  const again = openHouse({ DATA_DIR: folder })
  again.close()
  expect(holding(folder, 'quillfeather')).toEqual([])
})

test('nobody removes a part that they were not shown', ({ world }) => {
  const { house, council } = world
  ask(world)
  const blind = { ...removalIn(house), sees: removalIn(house).sees.slice(1) }
  expect(council.orders(people.clerk, 'carry-out-redaction', carryOutRedaction, blind)).toMatchObject({
    refused: 'without-right',
  })
})

test('whoever looks second sees what an auditor asked for', ({ world: { house, council } }) => {
  council.happens(people.auditor, [
    {
      type: 'audit-note-written',
      says: { note: 'AN-001', about: { kind: 'action', ref: 'A-001' }, text: `${child} again.` },
    },
  ])
  const reading = { parts: 'open', asAt: null, seesEmbargoed: true, seesRights: true } as const
  const { id, name, role } = people.clerk
  const seen = placesHolding(house, house.editions.editionFor(reading), [child], { id, name, roles: [role] })
  expect(seen.parts.map(({ type }) => type)).toContain('audit-note-written')
})

test('an exempt part is removed once it has been released, and before that by two who may read it', ({
  world,
}) => {
  const { house, council } = world
  const clerk = people.clerk
  council.happens(people.planManager, [
    {
      type: 'exempt-matter-recorded',
      says: { ...matter, text: '', file: null },
      exempt: { text: `${child} was seen.`, file: null },
    },
  ])
  const parts = partsHolding(house.live, [child]).slice(-1)
  const order = { ...asking(house), parts, files: [] }
  const asksWith = (reads: string[]) =>
    council.orders(people.planManager, 'ask-redaction', askRedaction(house.editions), { ...order, reads })
  expect(asksWith([])).toMatchObject({ refused: 'changed-since' })
  mustCarryOut(asksWith(['X-001']))
  let sees = removalIn(house).sees
  const byClerk = () =>
    council.orders(clerk, 'carry-out-redaction', carryOutRedaction, { ...removalIn(house), sees })
  expect(byClerk()).toMatchObject({ refused: 'without-right' })
  council.happens(clerk, [
    {
      type: 'exempt-matter-released',
      says: { matter: 'X-001', reason: 'No longer exempt', text: 'It was seen.', file: null },
    },
  ])
  sees = partsHolding(house.live, [child])
  mustCarryOut(byClerk())
  expect(exemptMatterByRef(house.live, 'X-001')?.text).toBe('It was seen.')
  expect(partsHolding(house.live, [child]).every(({ matter }) => matter === null)).toBe(true)
  expect(verifyHistory(house.live)).toMatchObject({ holds: true })
})

test('nobody removes a file of exempt matter that they may not read', ({ world }) => {
  const { house, council } = world
  const file = keptFileOf({ name: 'note.txt', bytes: Buffer.from('x') }, 'text/plain')
  council.happens(people.planManager, [
    {
      type: 'exempt-matter-recorded',
      says: { ...matter, text: '', file: null },
      exempt: { text: 'It', file },
    },
  ])
  const order = { ...asking(house), parts: [], files: [file.sha256], reads: ['X-001'] }
  mustCarryOut(council.orders(people.planManager, 'ask-redaction', askRedaction(house.editions), order))
  expect(
    council.orders(people.clerk, 'carry-out-redaction', carryOutRedaction, removalIn(house)),
  ).toMatchObject({
    refused: 'without-right',
  })
})

test('a report that was replaced since can be removed too', ({ world: { house, council } }) => {
  const report = (name: string) => keptFileOf({ name, bytes: Buffer.from(name) }, 'application/pdf')
  council.happens(people.planManager, [
    { type: 'report-filed', says: { inspection: 'ILACS-2022', was: null, report: report('first.pdf') } },
    {
      type: 'report-filed',
      says: { inspection: 'ILACS-2022', was: report('first.pdf'), report: report('second.pdf') },
    },
  ])
  expect(keptFiles(house.live, []).map(({ name }) => name)).toContain('first.pdf')
})

test('a file that was removed does not come back by one hand', ({ world }) => {
  const { house, council } = world
  ask(world)
  remove(world)
  const again = keeping(house.files, evidence.bytes, attachEvidence)
  const order = { action: 'A-001', kind: 'audit', title: 'Again', link: null, supersedes: null } as const
  expect(
    council.orders(people.owner, 'attach-evidence', again, {
      ...order,
      file: keptFileOf(evidence, 'text/plain'),
    }),
  ).toMatchObject({ refused: 'file-was-removed', field: 'file' })
})

test('that something was removed, by whom and why, cannot be removed', ({ world }) => {
  const { house } = world
  ask(world)
  remove(world)
  const reasons = partsHolding(house.live, ['It names a child.'])
  expect(reasons.map(({ type, standIn }) => [type, standIn])).toEqual([
    ['redaction-asked', null],
    ['history-redacted', null],
  ])
})

test('a grade is no name, whatever a child is called', ({ world: { house, council } }) => {
  council.happens(people.planManager, [
    { type: 'exempt-matter-recorded', says: { ...matter, text: '', file: null, decidedBy: 'Action Good' } },
  ])
  const found = partsHolding(house.live, ['Good', 'action', 'ilacs'])
  expect(found.flatMap(({ texts }) => texts)).not.toContain('good')
  expect(
    found.every(({ standIn }) => standIn === null || !/"(kind|framework|grade)":"\[/.test(standIn)),
  ).toBe(true)
})

test('what auditors wrote is asked for by auditors alone', ({ world: { house, council } }) => {
  council.happens(people.auditor, [
    {
      type: 'audit-note-written',
      says: { note: 'AN-001', about: { kind: 'action', ref: 'A-001' }, text: 'Closed without a sample.' },
    },
  ])
  const passages = ['Closed without a sample']
  const parts = partsHolding(house.live, passages)
  const order = { ...asking(house), passages, parts, files: [] }
  const asks = (who: (typeof people)['planManager' | 'auditor']) =>
    council.orders(who, 'ask-redaction', askRedaction(house.editions), order)
  expect(asks(people.planManager)).toMatchObject({ refused: 'changed-since' })
  expect(asks(people.auditor)).toHaveProperty('events')
})

test('whoever was let in by the one who asked is no second hand', ({ world }) => {
  const { house, council } = world
  ask(world)
  council.happens(people.planManager, [
    { type: 'role-given', says: { person: people.clerk.id, role: 'deputy-director' } },
  ])
  expect(
    council.orders(people.clerk, 'carry-out-redaction', carryOutRedaction, removalIn(house)),
  ).toMatchObject({
    refused: 'let-in-by-asker',
  })
})

test('what another request says of the same person is forgotten with it', ({ world }) => {
  const { house, folder } = world
  ask(world)
  ask(world)
  remove(world)
  expect(passagesOf(house.live, 'RD-02')).toEqual([])
  expect(holding(folder, 'quillfeather')).toEqual([])
})

test('two posts that lose their names to it are one post, and the edition still folds', ({ world }) => {
  const { council } = world
  council.happens(people.clerk, [
    { type: 'post-published', says: { post: `${child}, nurse` } },
    { type: 'post-published', says: { post: `Nurse ${child}` } },
    { type: 'post-published', says: { post: `nurse ${child.toLowerCase()}` } },
  ])
  ask(world)
  expect(remove(world)).toBe(true)
})

test('a name is found however its accents, apostrophes and gaps are written', () => {
  const written = ["Zoé O'Brien-Hall", 'Zoe\u0301 O’Brien‑Hall', 'zoé_o’brien_hall', 'Zo\u00adé O’Brien Hall']
  const pattern = matching(["Zoé O'Brien-Hall"])
  expect(written.map(name => `Seen: ${name}.`.replace(pattern, '…'))).toEqual(written.map(() => 'Seen: ….'))
  expect('Zoella O’Brien-Hall'.search(pattern)).toBe(-1)
})
