import { expect, test } from 'vitest'
import { chosenPassword } from './chosen-password.ts'

const tom = chosenPassword({ name: 'Tom Keller-Ames', email: 'tom.keller@aldermere.example' })
const answer = (password: string | undefined) => {
  const read = tom.safeParse(password)
  return read.success ? 'taken' : read.error.issues[0]?.message
}

test.each([
  ['plain lantern 42', 'taken'],
  ['tulip carriage bishop', 'taken'],
  ['twelve chars', 'taken'],
  ['eleven char', 'Password must be 12 characters or more'],
  ['x'.repeat(201), 'Password must be 200 characters or less'],
  [undefined, 'Enter a password'],
  ['Tom.Keller@Aldermere.example', 'Password must not be your name or email address'],
  ['TomKellerAmes1990', 'Password must not be your name or email address'],
  ['Password-1234', 'Password is too easy to guess. Try three or more words that do not belong together'],
  ['123456789012', 'Password is too easy to guess. Try three or more words that do not belong together'],
  ['aaaaaaaaaaaa', 'Password is too easy to guess. Try three or more words that do not belong together'],
])('%s as a password: %s', (password, expected) => {
  expect(answer(password)).toBe(expected)
})
