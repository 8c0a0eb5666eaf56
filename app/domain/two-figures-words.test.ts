import { expect, test } from 'vitest'
import { Day } from './day.ts'
import { notesOn, sideHeading, sidesWords, type SideFigure } from './two-figures-words.ts'

const period = (from: string, to: string) => ({ from: Day.parse(from), to: Day.parse(to) })
const august: SideFigure = {
  ...{ ref: 'OB-0047', measure: 'M-01', name: 'Average caseload', shown: '22.1', version: 2 },
  breakdown: { by: 'none', of: '' },
  period: period('2026-08-01', '2026-08-31'),
  correctedBy: null,
}
const october = { ...august, ref: 'OB-0052', shown: '22.5', period: period('2026-10-01', '2026-10-31') }
const said = (first: SideFigure, second: SideFigure) =>
  sidesWords(first, second)
    .map(({ name, words }) => name + words)
    .join(' ')

const scale = { shownAs: 'number', decimals: 1 } as const

test('one measure at two times is one sentence, the earlier first', () => {
  const words = 'Average caseload was 22.1 for August 2026 and is 22.5 for October 2026.'
  expect(said(august, october)).toBe(words)
  expect(said(october, august)).toBe(words)
})

test('one period by two definitions, or corrected, says so', () => {
  const before = { ...october, ref: 'OB-0051', version: 1, shown: '23.0' }
  expect(said(october, before)).toBe(
    'Average caseload is 23.0 for October 2026 by definition 1, and 22.5 by definition 2.',
  )
  expect(said(october, { ...october, ref: 'OB-0050', shown: '23.0', correctedBy: 'OB-0052' })).toBe(
    'Average caseload was 23.0 for October 2026 until it was corrected, and is 22.5 since.',
  )
})

test('two measures, or two parts of one, each have their sentence', () => {
  const day = period('2026-08-12', '2026-08-12')
  const frontLine = {
    ...august,
    measure: 'M-06',
    name: 'Caseload of the front line',
    shown: '40.3',
    period: day,
  }
  expect(said({ ...august, period: day }, frontLine)).toBe(
    'Average caseload was 22.1 on 12 August 2026. Caseload of the front line was 40.3 on 12 August 2026.',
  )
  const east = { ...august, breakdown: { by: 'team', of: 'East' } as const, shown: null }
  expect(said(august, east)).toBe(
    'Average caseload was 22.1 for August 2026. Average caseload, East, was withheld for August 2026.',
  )
  expect(sideHeading(east)).toBe('Average caseload, East, August 2026 (OB-0047)')
})

test('a definition that changed between the two is told', () => {
  expect(notesOn(august, october, [], scale)).toEqual([])
  expect(notesOn({ ...august, version: 1 }, october, [], scale)).toEqual([
    expect.stringMatching(/^Its definition changed: one is by definition 1, the other by definition 2/),
  ])
  // By two measures there is nothing to say of their versions.
  expect(notesOn({ ...august, version: 1, measure: 'M-06' }, october, [], scale)).toEqual([])
})

test('of several steps the one that moves the number most is told', () => {
  const step = (words: string, value: number) => ({
    words,
    mean: { numerator: value, denominator: 1, value },
  })
  const steps = [step('', 21), step('Advanced practitioners left out', 34.7), step('Managers left out', 35)]
  expect(notesOn(august, october, steps, scale)).toEqual([
    'What moves it most: advanced practitioners left out, from 21.0 to 34.7.',
  ])
})

test('of figures that were corrected one after the other each is told in its place', () => {
  const first = { ...august, ref: 'OB-0001', shown: '21.0', correctedBy: 'OB-0002' }
  const second = { ...august, ref: 'OB-0002', shown: '22.0', correctedBy: 'OB-0010' }
  const third = { ...august, ref: 'OB-0010', shown: '23.0', correctedBy: null }
  const words = (one: SideFigure, other: SideFigure) => sidesWords(one, other)[0]?.words
  expect(words(second, first)).toMatch(
    /was 21\.0 .* corrected, and was 22\.0 after that, until it was corrected again/,
  )
  expect(words(third, second)).toMatch(/was 22\.0 .* corrected, and is 23\.0 since/)
})
