import { expect, it } from 'vitest'
import { breakdownLines, typedLine } from './breakdown-lines.ts'

const problemIn = (typed: string, by: 'team' | 'role') => {
  const read = breakdownLines(typed, by)
  return 'problem' in read ? read.problem : ''
}

it('reads a breakdown a line each, from a keyboard or from a spreadsheet', () => {
  expect(breakdownLines('East; 1,320; 20.5\n\nWest\t300\t18\nNorth; 16.4\nSouth; c', 'team')).toEqual([
    { of: 'East', value: null, numerator: 1320, denominator: 20.5, suppressed: false },
    { of: 'West', value: null, numerator: 300, denominator: 18, suppressed: false },
    { of: 'North', value: 16.4, numerator: null, denominator: null, suppressed: false },
    { of: 'South', value: null, numerator: null, denominator: null, suppressed: true },
  ])
})

it('calls roles as their bands are called', () => {
  expect(breakdownLines('social WORKER; 320; 20\nnewly-qualified; 30; 3', 'role')).toMatchObject([
    { of: 'Social worker' },
    { of: 'Newly qualified (ASYE)' },
  ])
  expect(problemIn('Wizard; 320; 20', 'role')).toMatch(/^Line 1: “Wizard” is no role\. Use Newly qualified/)
})

it('says which line cannot be read', () => {
  for (const line of ['East', 'East; many; 20', '; 3; 4', 'East; 3; 4; 5', `${'x'.repeat(101)}; 3; 4`])
    expect(problemIn(`West; 1; 2\n${line}`, 'team')).toMatch(/^Line 2: /)
})

it('says all that is wrong, line by line, a denominator of 0 too', () => {
  expect(problemIn('East; many; 20\nWest; 1; 2\nNorth; 3; 0', 'team')).toMatch(
    /^Line 1: Write a numerator.* Line 3: The denominator is 0, and nothing can be divided by 0$/,
  )
})

it('gives back what it reads', () => {
  for (const typed of ['East; 1320; 20.5', 'North; 16.4', 'South; c']) {
    const lines = breakdownLines(typed, 'team')
    expect('problem' in lines ? '' : lines.map(typedLine).join('\n')).toBe(typed)
  }
})
