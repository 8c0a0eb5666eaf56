import { describe, expect, it } from 'vitest'
import { disputedWorkers } from '../../e2e/world/caseload-dispute.ts'
import { sameExactNumbers } from './exact-numbers.ts'
import { matching, removed } from './redaction.ts'
import { withheldText } from './withheld-figures.ts'
import { writtenWorkers } from './worker.ts'
import { day } from '../../e2e/world/small-council.ts'

const without = (text: string, words: string) => text.replace(matching([words]), removed)

describe('taking words out of exact numbers that are withheld', () => {
  const rows = writtenWorkers(disputedWorkers)
  const on = day('2022-05-31')
  const counts = withheldText([
    {
      figure: 'OB-0001',
      period: { from: on, to: on },
      breakdown: { by: 'team', of: 'Jo Bloggs’s team' },
      numerator: 104,
      denominator: 5,
    },
  ])

  it('is possible for the name of a team, and keeps its numbers', () => {
    expect(without(counts, 'Jo Bloggs')).toContain('[removed]’s team')
    expect(sameExactNumbers(counts, without(counts, 'Jo Bloggs'))).toBe(true)
  })

  it('is not possible for a number or for the reference that it is found by', () => {
    expect(sameExactNumbers(counts, without(counts, '104'))).toBe(false)
    expect(sameExactNumbers(counts, without(counts, 'OB-0001'))).toBe(false)
  })

  it('is not possible for anything in the rows of workers, which name nobody', () => {
    expect(sameExactNumbers(rows, without(rows, 'Social worker'))).toBe(false)
    expect(sameExactNumbers(rows, without(rows, 'Role band'))).toBe(false)
    expect(sameExactNumbers(rows, rows)).toBe(true)
  })

  it('is possible in every other text', () => {
    expect(sameExactNumbers('Jo Bloggs saw them.', '[removed] saw them.')).toBe(true)
  })
})
