import { describe, expect, it } from 'vitest'
import {
  disputedWorkers,
  everybodyDefinition,
  frontLineDefinition,
} from '../../e2e/world/caseload-dispute.ts'
import { Day } from './day.ts'
import { figureSteps, largestStep, stepValue, type ComparedFigure } from './figure-steps.ts'
import { publishedTable } from './workforce.ts'

const table = publishedTable(
  disputedWorkers,
  { on: Day.parse('2026-06-19'), caseLimit: 25, smallNumberLimit: 6 },
  [],
  [],
)
const everybody: ComparedFigure = {
  numerator: 1260,
  denominator: 60,
  counting: everybodyDefinition.counting,
  workforce: 'W-01',
  countedOn: Day.parse('2022-05-31'),
}
const frontLine = { ...everybody, numerator: 1040, denominator: 25.8, counting: frontLineDefinition.counting }
const told = (steps: ReturnType<typeof figureSteps>) =>
  steps.map(({ words, mean }) => [words, mean.numerator, mean.denominator])

describe('the steps from one figure to another', () => {
  it('go by who is counted where both are averages of a workforce count', () => {
    const steps = told(figureSteps(everybody, frontLine, table))
    expect(steps.at(0)).toEqual(['', 1260, 60])
    expect(steps.at(-1)).toEqual(['Workers counted by their hours, as full-time equivalents', 1040, 25.8])
  })

  it('end with the day where they are of two counts', () => {
    const later = { ...frontLine, numerator: 1100, workforce: 'W-02', countedOn: Day.parse('2022-06-30') }
    expect(told(figureSteps(everybody, later, table)).at(-1)).toEqual([
      'Counted on 30 June 2022, and not on 31 May 2022',
      1100,
      25.8,
    ])
  })

  it('else go by numerator and denominator', () => {
    const typed = { ...everybody, counting: null, workforce: null }
    expect(told(figureSteps({ ...typed, numerator: 600 }, typed, []))).toEqual([
      ['', 600, 60],
      ['Numerator 1,260 in place of 600', 1260, 60],
    ])
  })

  it('go by numerator and denominator, too, where the second is of no count', () => {
    const typed = { ...frontLine, workforce: null, countedOn: null }
    expect(told(figureSteps(everybody, typed, table)).at(-1)).toEqual([
      'Denominator 25.8 in place of 60',
      1040,
      25.8,
    ])
  })

  it('have one that moves most', () => {
    const largest = largestStep(figureSteps(everybody, frontLine, table))
    expect(largest?.words).toBe('Senior or advanced practitioners left out')
    expect(stepValue(largest?.to ?? 0, { shownAs: 'number', decimals: 1 })).toBe('34.7')
    expect(largestStep(figureSteps(everybody, { ...everybody, numerator: 600 }, []))).toBeNull()
  })

  it('are none where a figure has no numerator and denominator', () => {
    expect(figureSteps({ ...everybody, numerator: null }, frontLine, table)).toEqual([])
  })
})
