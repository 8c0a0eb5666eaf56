import { expect, test } from 'vitest'
import { joinedText, wordsOf } from './joined-text.ts'

test.each([
  [['clarity during pre-', 'proceedings'], 'clarity during pre-proceedings'],
  [
    ['covering both short-', 'and longer-term objectives.'],
    'covering both short- and longer-term objectives.',
  ],
  [['parents and/', 'or carers'], 'parents and/or carers'],
  [['a soft infor\u00ad', 'mation'], 'a soft information'],
  [['the council –', 'and its partners'], 'the council – and its partners'],
])('%j', (lines, text) => {
  expect(joinedText(lines)).toBe(text)
})

test('a hyphen goes where the document writes the word in one piece, and only there', () => {
  const words = wordsOf(['all information is shared', 'and pre-birth assessments'])
  expect(joinedText(['the infor-', 'mation and pre-', 'birth work'], words)).toBe(
    'the information and pre-birth work',
  )
})
