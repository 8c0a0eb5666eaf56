import { expect, test } from 'vitest'
import { stepWords } from './step-words.ts'

const leftOut = (who: string) => ({ who, how: 'left out' })

test.each([
  [
    [leftOut('Senior managers'), leftOut('Middle managers'), leftOut('First line managers')],
    'Senior, middle and first line managers left out',
  ],
  [
    [leftOut('Senior managers'), leftOut('Senior or advanced practitioners'), leftOut('Agency workers')],
    'Senior or advanced practitioners, agency workers and senior managers left out',
  ],
  [
    [
      { who: 'Newly qualified workers (ASYE)', how: 'counted' },
      { who: 'A newly qualified worker', how: 'counted as 0.6 of one' },
    ],
    'Newly qualified workers (ASYE) counted; a newly qualified worker counted as 0.6 of one',
  ],
])('the changes of a step are said in one phrase: %#', (changes, words) => {
  expect(stepWords(changes)).toBe(words)
})
