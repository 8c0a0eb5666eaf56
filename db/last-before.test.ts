import { expect, test } from 'vitest'
import { openDatabase } from './connection.ts'
import { lastBeforeIn } from './last-before.ts'

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}T09:00:00.000Z`

function entriesAt(...rows: [number: number, day: number][]) {
  const db = openDatabase(':memory:')
  const insert = db.$client.prepare(
    `insert into entry values (?, ?, 'P-001', 'administrator', 'd', 't', '{}')`,
  )
  for (const [number, on] of rows) insert.run(number, day(on))
  return db
}
const lastBefore = lastBeforeIn('entry')

test('the last number before an instant is the one that looking at every row finds', () => {
  const days = [1, 1, 2, 4, 4, 4, 7, 8, 8, 9, 12]
  const db = entriesAt(...days.map((on, at): [number, number] => [at + 1, on]))
  for (let n = 0; n <= 14; n++)
    expect(lastBefore(db, day(n))).toBe(days.filter(on => day(on) < day(n)).length)
})

test('where entries are withheld, no entry lies between the number found and the instant', () => {
  const rows: [number, number][] = [
    [3, 1],
    [4, 2],
    [9, 2],
    [10, 5],
    [31, 6],
  ]
  const db = entriesAt(...rows)
  for (let n = 0; n <= 8; n++) {
    const found = lastBefore(db, day(n))
    for (const [number, on] of rows) expect(number <= found).toBe(day(on) < day(n))
  }
})

test('of nothing, the last before any instant is 0', () => {
  expect(lastBefore(entriesAt(), day(1))).toBe(0)
})
