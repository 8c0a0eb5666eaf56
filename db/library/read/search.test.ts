import { expect, test } from 'vitest'
import { add, memoryLibrary, told } from '../library.testing.ts'
import { searchLibrary, type Wanted } from './search.ts'

const finding = (text: string) => ({ paragraph: 1, page: 3, text })
const library = memoryLibrary()
add(
  library,
  'elmbrook.pdf',
  told({
    points: ['The timeliness of health assessments.', 'Contingency planning.'],
    findings: [finding('Health assessments are late.')],
  }),
)
add(
  library,
  'norhaven.pdf',
  told({
    localAuthority: 'Norhaven',
    framework: 'ILACS 2026',
    overall: null,
    points: ['Health assessments for children who live far away.'],
    findings: [finding('Leaders know their service.')],
  }),
)

const anything: Wanted = {
  words: 'health assessment',
  within: 'both',
  council: null,
  kind: null,
  framework: null,
  grade: null,
  asAt: null,
}
const search = (wanted: Partial<Wanted>, offset = 0, limit = 50) =>
  searchLibrary(library, { ...anything, ...wanted }, offset, limit)
const texts = (...asked: Parameters<typeof search>) =>
  search(...asked).found.map(({ text }) => text.replace(/[\u0001\u0002]/g, ''))

test('points come first, then findings, with the words found marked and other forms of a word found too', () => {
  const { points, findings, found } = search({})
  expect([points, findings]).toEqual([2, 1])
  expect(found.map(({ paragraph }) => paragraph)).toEqual([null, null, 1])
  expect(found.at(-1)?.text).toBe('\u0001Health\u0002 \u0001assessments\u0002 are late.')
})

test('a search is narrowed by where, council, kind, framework and overall grade', () => {
  expect(texts({ within: 'findings' })).toEqual(['Health assessments are late.'])
  expect(texts({ council: 'Norhaven' })).toEqual(['Health assessments for children who live far away.'])
  expect(search({ framework: 'ILACS 2026' }).points).toBe(1)
  expect(search({ kind: 'focused-visit' }).points).toBe(0)
  expect(search({ grade: 'good' }).points).toBe(1)
  expect(search({ grade: 'none' }).found.map(({ council }) => council)).toEqual(['Norhaven'])
})

test('without words there is all that the rest lets through', () => {
  expect(texts({ words: '', council: 'Elmbrook' })).toEqual([
    'The timeliness of health assessments.',
    'Contingency planning.',
    'Health assessments are late.',
  ])
})

test('pages follow one another from the points into the findings, and leave nothing out', () => {
  const all = texts({})
  expect([0, 1, 2].flatMap(offset => texts({}, offset, 1))).toEqual(all)
  expect(texts({}, 1, 2)).toEqual(all.slice(1))
  expect(texts({}, 3, 50)).toEqual([])
})

test('what is typed is never read as a query language', () => {
  for (const words of ['"', 'health OR', 'NEAR(', 'text:*', "'; drop table point --"])
    expect(() => search({ words })).not.toThrow()
})
