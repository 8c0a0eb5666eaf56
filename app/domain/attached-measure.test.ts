import { expect, test } from 'vitest'
import { effectRefused } from './attached-measure.ts'
import { Day } from './day.ts'

const today = Day.parse('2022-06-01')
const measure = { direction: 'lower', tolerance: null } as const

test('all that speaks against an effect is told at once, in the order of its form', () => {
  const wrong = { from: 16, to: 21, by: today }
  expect(effectRefused(wrong, measure, today).map(({ field, refused }) => [field, refused])).toEqual([
    ['to', 'effect-the-wrong-way'],
    ['by', 'effect-not-ahead'],
  ])
  expect(effectRefused({ from: 21, to: 16, by: Day.parse('2022-12-31') }, measure, today)).toEqual([])
})
