import { describe, expect, test } from 'vitest'
import { dateProblemMessage, dayFromParts } from './typed-day.ts'

describe('a date typed in three fields', () => {
  test.each([
    ['31', '3', '2026', '2026-03-31'],
    [' 01 ', '09', '2026 ', '2026-09-01'],
    ['1', 'January', '2026', '2026-01-01'],
    ['1', 'sept', '2026', '2026-09-01'],
    ['29', '2', '2024', '2024-02-29'],
  ])('%j %j %j is %s', (day, month, year, expected) => {
    expect(dayFromParts(day, month, year)).toBe(expected)
  })

  test.each([
    ['', ' ', '', 'Enter the due date', ['day', 'month', 'year']],
    ['31', '3', '', 'Due date must include a year', ['year']],
    ['', '', '2026', 'Due date must include a day and month', ['day', 'month']],
    ['31', '2', '2026', 'Due date must be a real date', ['day', 'month', 'year']],
    ['29', '2', '2025', 'Due date must be a real date', ['day', 'month', 'year']],
    ['32', '3', '2026', 'Due date must be a real date', ['day']],
    ['0', '3', '2026', 'Due date must be a real date', ['day']],
    ['31', '13', '2026', 'Due date must be a real date', ['month']],
    ['31', 'ma', '2026', 'Due date must be a real date', ['month']],
    ['3.5', '3', 'soon', 'Due date must be a real date', ['day', 'year']],
    ['-1', '1e1', '2026', 'Due date must be a real date', ['day', 'month']],
    ['31', '3', '26', 'Due date must include a year with 4 numbers', ['year']],
    ['31', '3', '1066', 'Due date must be between 1 January 1990 and 31 December 2199', ['year']],
    ['31', '3', '2200', 'Due date must be between 1 January 1990 and 31 December 2199', ['year']],
    ['31', '3', '20266', 'Due date must be a real date', ['year']],
  ])('%j %j %j: %s', (day, month, year, message, parts) => {
    const problem = dayFromParts(day, month, year)
    if (typeof problem === 'string') throw new Error(`accepted as ${problem}`)
    expect(dateProblemMessage('Due date', problem)).toBe(message)
    expect(problem.parts).toEqual(parts)
  })

  test('is asked for with one article, whatever the label begins with', () => {
    expect(dateProblemMessage('The day it was given', { problem: 'empty', parts: [] })).toBe(
      'Enter the day it was given',
    )
  })
})
