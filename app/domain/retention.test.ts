import { expect, test } from 'vitest'
import { Day } from './day.ts'
import { keptFor, keptSince, monthsThatHold, setRetention, type Retention } from './retention.ts'

const day = (text: string) => Day.parse(text)
const decided: Retention = { kind: 'requests', months: 24, reason: 'Enough', source: '', decidedBy: 'Board' }

test('months back from a day keep its date, or the last of a month that has no such day', () => {
  expect(keptSince(day('2026-11-20'), 12)).toBe('2025-11-20')
  expect(keptSince(day('2026-01-15'), 2)).toBe('2025-11-15')
  expect(keptSince(day('2026-03-31'), 1)).toBe('2026-02-28')
  expect(keptSince(day('2024-02-29'), 12)).toBe('2023-02-28')
  expect(keptSince(day('2026-12-31'), 72)).toBe('2020-12-31')
})

test('months are told as years where they are whole ones', () => {
  expect([null, 12, 72, 18].map(keptFor)).toEqual([
    'As long as the council keeps the plan',
    '1 year',
    '6 years',
    '18 months',
  ])
})

test('attempts to sign in are kept for six months at least, other kinds for any time', () => {
  const attempts = (months: number | null) =>
    setRetention(undefined, { ...decided, kind: 'sign-in-attempts', months })
  expect(attempts(5)).toEqual({
    refused: 'attempts-kept-too-short',
    field: 'months',
    facts: { months: '6' },
  })
  expect(attempts(6)).toMatchObject([{ type: 'retention-set' }])
  expect(attempts(null)).toMatchObject([{ type: 'retention-set' }])
  expect(setRetention(undefined, { ...decided, months: 1 })).toMatchObject([{ type: 'retention-set' }])
})

test('what is proposed holds until somebody decides, and to decide the same again is refused', () => {
  expect(monthsThatHold('requests', undefined)).toBe(72)
  expect(monthsThatHold('requests', decided)).toBe(24)
  expect(monthsThatHold('requests', { ...decided, months: null })).toBeNull()
  expect(setRetention(undefined, decided)).toMatchObject([{ type: 'retention-set' }])
  expect(setRetention(decided, decided)).toEqual({ refused: 'nothing-changed' })
  expect(setRetention(decided, { ...decided, months: null })).toMatchObject([{ says: { months: null } }])
})
