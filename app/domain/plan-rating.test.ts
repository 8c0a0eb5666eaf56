import { expect, test } from 'vitest'
import { proposedRating, ratingGiven } from './plan-rating.ts'
import { markFill } from './plan-sheet.ts'

const fill = (fill: string) => ratingGiven({ text: ' ', fill })

test('a rating is a word or a letter, or the colour of an empty cell', () => {
  expect(ratingGiven({ text: ' On  track ', fill: 'FF0000' })).toBe('On track')
  expect(['FF0000', 'C00000', 'E06666'].map(fill)).toEqual(Array(3).fill('Red cell'))
  expect(['FFC000', 'FFFF00', 'ED7D31'].map(fill)).toEqual(Array(3).fill('Amber cell'))
  expect(['00B050', '92D050', '00FF00'].map(fill)).toEqual(Array(3).fill('Green cell'))
  expect(['0070C0', '5B9BD5', '00B0F0'].map(fill)).toEqual(Array(3).fill('Blue cell'))
  expect(['808080', 'BFBFBF'].map(fill)).toEqual(Array(2).fill('Grey cell'))
})

test('no fill, a nearly white one, and the mark of a cell to mend say nothing', () => {
  expect([ratingGiven({ text: '' }), fill('FAFAFA'), fill('000000'), fill(markFill)]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('what a rating usually stands for is proposed, in any case; what nobody knows is left out', () => {
  expect(['R', 'amber', 'GREEN', 'Blue cell', 'Not started', '2'].map(proposedRating)).toEqual([
    'late',
    'at-risk',
    'on-track',
    'complete',
    'not-started',
    'nothing',
  ])
})
