import { expect, test } from 'vitest'
import { openReaders } from './readers.ts'

test('what is let go stays open for those who came before, and is closed when the last of them leaves', () => {
  const readers = openReaders()
  const closed: string[] = []
  const [first, second] = [readers.enter(), readers.enter()]
  readers.letGo(() => closed.push('old'))
  const third = readers.enter()
  readers.letGo(() => closed.push('older'))
  second()
  expect(closed).toEqual([])
  first()
  expect(closed).toEqual(['old'])
  third()
  expect(closed).toEqual(['old', 'older'])
})

test('where nobody has said that they read, nothing is closed under anybody', () => {
  const readers = openReaders()
  const closed: string[] = []
  readers.letGo(() => closed.push('old'))
  readers.enter()()
  expect(closed).toEqual([])
})
