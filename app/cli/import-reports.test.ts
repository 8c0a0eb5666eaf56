import { createHash } from 'node:crypto'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Event } from '../domain/history.ts'
import { makeReport } from '../../e2e/world/make-report.ts'
import { councilIn, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { openDatabase } from '../../db/connection.ts'
import { openLibrary } from '../../db/library/open.ts'
import { councilNames, reportsOf, sizeOf } from '../../db/library/read/councils.ts'

let folder: string
let reports: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ilacs-import-'))
  reports = join(folder, 'reports')
  data = join(folder, 'data')
  mkdirSync(join(reports, 'older'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const environment = () => ({ ...process.env, DATA_DIR: data })
const importFrom = (...options: string[]) =>
  spawnSync(process.execPath, ['app/cli/import-reports.ts', ...options], {
    env: environment(),
    encoding: 'utf8',
  })
const put = (name: string, bytes: Uint8Array) => writeFileSync(join(reports, name), bytes)
const counted = (printed: string, outcome: string) =>
  Number(new RegExp(`^  ${outcome} +(\\d+)$`, 'm').exec(printed)?.[1])

const report = (council: string, inspectionDates = '4 to 15 March 2024') =>
  makeReport({
    council,
    inspectionDates,
    leadInspector: 'Orla Penhallow',
    judgements: [{ area: 'Overall effectiveness', grade: 'Good' }],
    summary: [`Children in ${council} are well supported.`],
    improvement: { points: [{ text: 'The regularity of supervision.' }] },
    parts: [
      { heading: 'The experiences of care leavers: good', paragraphs: ['Care leavers are well supported.'] },
    ],
  })

test('reads every PDF of a folder and those below it; a broken one is refused and harms no other', async () => {
  put('elmbrook.pdf', await report('Elmbrook'))
  put('older/NORHAVEN.PDF', await report('Norhaven'))
  put('undated.pdf', await report('Thistledown', 'in spring'))
  put('broken.pdf', (await report('Harrowmere')).subarray(0, 900))
  put('notes.txt', Buffer.from('not asked for'))

  const first = importFrom(reports)
  expect(first.status, first.stderr).toBe(0)
  expect(
    ['read', 'already there', 'to confirm', 'refused'].map(outcome => counted(first.stdout, outcome)),
  ).toEqual([2, 0, 1, 1])
  expect(first.stdout).toMatch(/undated\.pdf, to confirm: The dates of the inspection were not found/)
  expect(first.stdout).toMatch(/broken\.pdf, refused: The PDF is damaged/)

  const again = importFrom(reports)
  expect(
    ['read', 'already there', 'to confirm', 'refused'].map(outcome => counted(again.stdout, outcome)),
  ).toEqual([0, 3, 0, 1])
  const library = openLibrary(join(data, 'library.sqlite'))
  expect(councilNames(library, null)).toEqual(['Elmbrook', 'Norhaven', 'Thistledown'])
  expect(reportsOf(library, 'Thistledown', null)[0]?.toConfirm).toBe(true)
  expect(sizeOf(library, null)).toEqual({ reports: 3, points: 3, findings: 3 })
  library.close()
})

test('interrupted, it keeps what is done, and goes on from there when it is run again', async () => {
  const names = Array.from({ length: 12 }, (_, place) => `${place}.pdf`)
  for (const [place, name] of names.entries())
    put(name, await report('Elmbrook', `4 to 15 March ${2010 + place}`))

  const first = spawn(process.execPath, ['app/cli/import-reports.ts', reports], { env: environment() })
  let printed = ''
  first.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  first.stdout.once('data', () => first.kill('SIGINT'))
  await once(first, 'close')
  const done = counted(printed, 'read')
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(names.length)
  expect(printed).toContain(`Stopped after ${done} of 12 PDFs`)

  const again = importFrom(reports)
  expect([counted(again.stdout, 'already there'), counted(again.stdout, 'read')]).toEqual([done, 12 - done])
})

const filed = (bytes: Uint8Array): Event => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const report = { sha256, name: 'ours.pdf', mime: 'application/pdf', size: bytes.length }
  return { type: 'report-filed', says: { inspection: 'ILACS-2022', was: null, report } }
}

test('a report about this very council is imported, and named as one to record until it is', async () => {
  mkdirSync(data)
  smallCouncil(openDatabase(join(data, 'ilacs-tracker.sqlite'))).db.$client.close()
  put('ours.pdf', await report('Aldermere'))
  put('theirs.pdf', await report('Elmbrook'))
  const { stdout } = importFrom(reports)
  expect(counted(stdout, 'read')).toBe(2)
  expect(stdout).toMatch(/record it from its report at \/reports\/new\n {2}ours\.pdf\n/)
  expect(stdout.split('/reports/new')[1]).not.toContain('theirs.pdf')
  expect(importFrom(reports).stdout).toContain('  ours.pdf\n')

  const db = openDatabase(join(data, 'ilacs-tracker.sqlite'))
  councilIn(db).happens(people.planManager, [filed(readFileSync(join(reports, 'ours.pdf')))])
  db.$client.close()
  expect(importFrom(reports).stdout).not.toContain('  ours.pdf\n')
})

test('exits 1 where there is no such folder, no PDF, or none that can be read', () => {
  expect(importFrom().status).toBe(1)
  expect(importFrom(join(folder, 'nowhere'))).toMatchObject({ status: 1 })
  expect(importFrom(reports).stderr).toContain('There is no PDF')
  put('broken.pdf', Buffer.from('%PDF-1.7 and no more'))
  expect(importFrom(reports).status).toBe(1)
})

const published = '../shared/reports'
test.runIf(existsSync(published))('every published report that is here gets in, each with a council', () => {
  const pdfs = readdirSync(published).filter(name => name.endsWith('.pdf')).length
  const { stdout, status } = importFrom(published)
  expect([status, counted(stdout, 'read'), counted(stdout, 'refused')]).toEqual([0, pdfs, 0])
})
