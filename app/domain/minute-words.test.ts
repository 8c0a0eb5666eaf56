import { expect, it } from 'vitest'
import { interestSentence } from './minute-words.ts'

const declared = {
  name: 'Councillor Dana Whitlock',
  kind: 'dual-role',
  words: 'Chairs the Scrutiny Board',
  leftRoom: false,
  item: 2,
} as const

it('minutes say who declared what in which item, and whether they left', () => {
  expect(interestSentence(declared)).toBe(
    'Councillor Dana Whitlock declared a dual role in item 2: Chairs the Scrutiny Board. They stayed in the room.',
  )
  expect(interestSentence({ ...declared, kind: 'other-registrable', leftRoom: true, item: null })).toBe(
    'Councillor Dana Whitlock declared an other registrable interest in the whole meeting: Chairs the Scrutiny Board. They left the room while it was discussed.',
  )
})
