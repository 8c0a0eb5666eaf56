import { expect, test } from 'vitest'
import { joinedChanges } from './step-words.ts'

test.each([
  [
    ['Senior manager: left out', 'Middle manager: left out', 'First line manager: left out'],
    ['Senior, middle and first line managers left out'],
  ],
  [
    ['Senior manager: left out', 'Senior or advanced practitioner: left out', 'Agency workers: left out'],
    ['Senior or advanced practitioners, agency workers and senior managers left out'],
  ],
  [
    ['Newly qualified (ASYE): counted', 'A newly qualified worker: counted as 0.6 of one'],
    ['Newly qualified workers (ASYE) counted', 'A newly qualified worker counted as 0.6 of one'],
  ],
])('%j is said as %j', (changes, words) => {
  expect(joinedChanges(changes)).toEqual(words)
})
