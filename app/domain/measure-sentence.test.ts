import { expect, test } from 'vitest'
import { Day } from './day.ts'
import { targetSentence, trendSentence } from './measure-sentence.ts'

const definition = { shownAs: 'number', decimals: 1, unit: 'cases a worker' } as const
const of = (month: string, value: number | null, version = 1) => ({
  period: { from: Day.parse(`${month}-01`), to: Day.parse(`${month}-28`) },
  value,
  version,
  standing: 'final' as const,
})

test('the latest figure is told beside the first by the same definition', () => {
  const figures = [of('2026-02', 21), of('2025-01', 30), of('2026-01', 23.44, 2), of('2026-02', 20.96, 2)]
  expect(trendSentence(figures, definition)).toBe(
    '21.0 cases a worker for February 2026, down from 23.4 for 1 January 2026 to 28 January 2026, the first by this definition.',
  )
})

test('figures that are shown alike are the same, whatever lies behind', () => {
  expect(trendSentence([of('2026-01', 21.01), of('2026-02', 21.04)], definition)).toMatch(
    /, the same as 21\.0/,
  )
})

test('what is withheld, alone or not there is said so', () => {
  expect(trendSentence([], definition)).toBe('No figure has been recorded yet.')
  expect(trendSentence([of('2026-02', null)], definition)).toBe('The figure for February 2026 is withheld.')
  expect(trendSentence([{ ...of('2026-02', 21), standing: 'provisional' }], definition)).toBe(
    '21.0 cases a worker for February 2026 (provisional).',
  )
})

test.each([
  ['lower', 18, 'reached'],
  ['lower', 18.4, 'reached'],
  ['lower', 19, 'not reached'],
  ['higher', 17, 'not reached'],
  ['higher', 19, 'reached'],
  ['neither', 19, 'not reached'],
  ['neither', 17.6, 'reached'],
] as const)('%s is better: %d against 18 within 0.5 is %s', (direction, value, found) => {
  const target = { value: 18, by: Day.parse('2027-03-31') }
  expect(
    targetSentence({ value, standing: 'final' }, { target, direction, tolerance: 0.5 }, definition),
  ).toBe(`The target is 18.0 by 31 March 2027: ${found}.`)
})

test('a provisional figure reaches a target as far as it goes', () => {
  const terms = {
    target: { value: 18, by: Day.parse('2027-03-31') },
    direction: 'lower',
    tolerance: null,
  } as const
  expect(targetSentence({ value: 17, standing: 'provisional' }, terms, definition)).toBe(
    'The target is 18.0 by 31 March 2027: reached, by a provisional figure.',
  )
})

test('without a figure the target is told alone, and without a target nothing', () => {
  const terms = { target: null, direction: 'lower', tolerance: null } as const
  expect(targetSentence({ value: 1, standing: 'final' }, terms, definition)).toBe('')
  const target = { value: 18, by: Day.parse('2027-03-31') }
  expect(targetSentence(null, { ...terms, target }, definition)).toBe('The target is 18.0 by 31 March 2027.')
})
