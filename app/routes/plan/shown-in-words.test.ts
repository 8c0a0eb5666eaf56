import { describe, expect, it } from 'vitest'
import { shownInWords } from './shown-in-words.ts'

const words = (rows: number, matching: number, inPlan: number, page = 1) =>
  shownInWords({ rows, matching, inPlan, page, onPage: 50 })

describe('what a list shows, in words', () => {
  it('says which of how many, and of how many in the plan', () => {
    expect(words(50, 1000, 1000)).toBe('Showing 1 to 50 of 1,000 actions.')
    expect(words(12, 312, 1000, 7)).toBe(
      'Showing 301 to 312 of 312 actions that match, of 1,000 in the plan.',
    )
    expect(words(40, 40, 40)).toBe('Showing all 40 actions.')
    expect(words(1, 1, 40)).toBe('Showing 1 action that matches, of 40 in the plan.')
  })
  it('says so where nothing is shown', () => {
    expect(words(0, 0, 40)).toBe('No actions that match, of 40 in the plan.')
    expect(words(0, 60, 60, 3)).toBe('There are only 60 actions, and none on this page.')
    expect(words(0, 0, 0)).toBe('No actions.')
  })
})
