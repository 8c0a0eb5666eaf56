import { describe, expect, it } from 'vitest'
import { Day } from './day.ts'
import { writtenLongAfter } from './update.ts'

describe('an update', () => {
  it.each([
    { speaksOf: '2022-05-18', written: '2022-06-01', long: false },
    { speaksOf: '2022-05-17', written: '2022-06-01', long: true },
    { speaksOf: '2022-06-01', written: '2022-06-01', long: false },
  ])('of $speaksOf written on $written was written long after: $long', ({ speaksOf, written, long }) => {
    expect(writtenLongAfter(Day.parse(speaksOf), Day.parse(written))).toBe(long)
  })
})
