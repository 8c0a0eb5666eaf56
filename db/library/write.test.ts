import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Day } from '../../app/domain/day.ts'
import { add, memoryLibrary, sha256Of, told } from './library.testing.ts'
import { openLibrary } from './open.ts'
import { reportsOf, sizeOf } from './read/councils.ts'
import { knownReport, reportBySha256 } from './read/report.ts'
import { searchLibrary, type Wanted } from './read/search.ts'

const anything: Wanted = {
  words: '',
  within: 'both',
  council: null,
  kind: null,
  framework: null,
  grade: null,
  asAt: null,
}

test('a report comes back as it was read, its points in order with their sub-points after them', () => {
  const library = memoryLibrary()
  const sha256 = add(library, 'elmbrook.pdf', {
    ...told({ findings: [{ paragraph: 7, page: 4, text: 'Plans are clear.\n• Most of them.' }] }),
    improvementPoints: [
      {
        text: 'Supervision, in particular:',
        kind: 'improvement',
        page: 2,
        subPoints: [
          { text: 'its regularity', page: 2 },
          { text: 'its record', page: 3 },
        ],
      },
      { text: 'Strategy discussions.', kind: 'priority-action', page: 3 },
    ],
    notUnderstood: [{ reason: 'The lead inspector was not found.', page: null }],
  })
  const report = reportBySha256(library, sha256, null)
  expect(report).toMatchObject({
    council: 'Elmbrook',
    overall: 'Good',
    toConfirm: false,
    fileName: 'elmbrook.pdf',
  })
  expect(report?.points.map(({ position, parent, text }) => [position, parent, text])).toEqual([
    [1, null, 'Supervision, in particular:'],
    [2, 1, 'its regularity'],
    [3, 1, 'its record'],
    [4, null, 'Strategy discussions.'],
  ])
  expect(report?.findings).toEqual([
    { position: 1, paragraph: 7, page: 4, text: 'Plans are clear.\n• Most of them.' },
  ])
  expect(report?.notUnderstood).toEqual([{ reason: 'The lead inspector was not found.', page: null }])
})

test('the same file imported anew takes the place of what was read in it before, in the search too', () => {
  const library = memoryLibrary()
  add(library, 'elmbrook.pdf', told({ points: ['Contingency planning.'] }))
  add(library, 'elmbrook.pdf', told({ points: ['Pathway plans.', 'Chronologies.'] }))
  expect(sizeOf(library, null)).toEqual({ reports: 1, points: 2, findings: 0 })
  expect(searchLibrary(library, { ...anything, words: 'contingency' }, 0, 50).points).toBe(0)
  expect(searchLibrary(library, { ...anything, words: 'chronology' }, 0, 50).points).toBe(1)
})

test('another file about the same inspection stays beside the first', () => {
  const library = memoryLibrary()
  add(library, 'elmbrook.pdf', told({}))
  add(library, 'elmbrook-reissued.pdf', told({}))
  expect(reportsOf(library, 'Elmbrook', null)).toHaveLength(2)
})

test('a report that cannot be written whole is not written at all, and what was there before stays', () => {
  const library = memoryLibrary()
  add(library, 'elmbrook.pdf', told({ points: ['Contingency planning.'] }))
  const broken = told({
    points: ['Pathway plans.'],
    findings: [{ paragraph: 1, page: Number.NaN, text: 'No page.' }],
  })
  expect(() => add(library, 'elmbrook.pdf', broken)).toThrow()
  expect(searchLibrary(library, { ...anything, words: 'contingency' }, 0, 50).points).toBe(1)
})

test('a report without council, dates or expected judgements is to be confirmed; a letter without grades is not', () => {
  const library = memoryLibrary()
  const marked = (name: string, report: ReturnType<typeof told>) =>
    reportBySha256(library, add(library, name, report), null)?.toConfirm
  expect(marked('unnamed.pdf', told({ localAuthority: null }))).toBe(true)
  expect(marked('undated.pdf', told({ began: null }))).toBe(true)
  expect(marked('ungraded.pdf', { ...told({}), judgements: [] })).toBe(true)
  expect(marked('letter.pdf', { ...told({ kind: 'focused-visit' }), judgements: [] })).toBe(false)
})

test('on a past day there is what was published by then, and nothing whose publication is unknown', () => {
  const library = memoryLibrary()
  add(library, 'early.pdf', told({ published: Day.parse('2024-04-08') }))
  add(library, 'late.pdf', told({ published: Day.parse('2024-04-09') }))
  const unknown = add(library, 'unknown.pdf', told({ published: null }))
  const day = Day.parse('2024-04-08')
  expect(reportsOf(library, 'Elmbrook', day).map(({ sha256 }) => sha256)).toEqual([sha256Of('early.pdf')])
  expect(reportBySha256(library, unknown, day)).toBeUndefined()
  expect(reportBySha256(library, unknown, null)).toBeDefined()
  expect(sizeOf(library, day).reports).toBe(1)
})

test('a library that is opened again holds what it held, and its tables are made once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-library-'))
  const path = join(folder, 'library.sqlite')
  const first = openLibrary(path)
  const sha256 = add(first, 'elmbrook.pdf', told({}))
  const second = openLibrary(path)
  expect(knownReport(second, sha256)).toEqual({ council: 'Elmbrook', readerVersion: 1 })
  first.close()
  second.close()
  rmSync(folder, { recursive: true })
})
