import { addDays } from '../../app/domain/day.ts'
import type { Distribution } from '../../app/domain/pictures/distribution.ts'
import { endOfMonth, monthsBetween } from '../../app/domain/pictures/month.ts'
import type { Trend } from '../../app/domain/pictures/trend.ts'
import { day } from './small-council.ts'

/** A measure over 24 months with all that can happen to one: another definition, a figure withheld, provisional ones. */
export function twoYears(first = 24): Trend {
  const months = monthsBetween('2024-10', '2026-09')
  return {
    terms: {
      direction: 'lower',
      target: { value: 16, by: day('2027-03-31') },
      baseline: { value: first - 0.5, on: day('2025-12-31') },
      tolerance: 1,
    },
    definition: { unit: 'cases for each full-time equivalent', shownAs: 'number', decimals: 1 },
    figures: months.map((month, at) => ({
      counted: at === 16,
      period: { from: addDays(endOfMonth(months[at - 1] ?? '2024-09'), 1), to: endOfMonth(month) },
      value: at === 6 ? null : first - at / 3 + Math.sin(at) / 2 + (at > 13 ? 3 : 0),
      version: at > 13 ? 2 : 1,
      standing: at > 21 ? 'provisional' : 'final',
    })),
    redefined: [{ version: 2, from: day('2025-12-01') }],
    completed: [
      { ref: 'A-003', on: day('2025-06-12') },
      { ref: 'A-011', on: day('2026-05-14') },
    ],
  }
}

const withheld = {
  count: null,
  median: null,
  lowerQuartile: null,
  upperQuartile: null,
  maximum: null,
  aboveLimit: null,
}

/** An invented workforce by role, of which one group is withheld. */
export const fiveRoles: Distribution = {
  on: day('2026-09-30'),
  caseLimit: 25,
  rows: [
    { name: 'Newly qualified (ASYE)', isWhole: false, ...group(8, [12, 15, 18, 24], 0) },
    { name: 'Social worker', isWhole: false, ...group(24, [33, 38.5, 42, 51], 22) },
    { name: 'Senior or advanced practitioner', isWhole: false, ...group(30, [3, 6, 9, 14], 0) },
    { name: 'First line manager', isWhole: false, ...group(7, [1, 1, 2, 3], 0) },
    { name: 'Middle manager', isWhole: false, ...withheld },
  ],
}

function group(
  count: number,
  [lowerQuartile, median, upperQuartile, maximum]: [number, number, number, number],
  aboveLimit: number,
) {
  return { count, lowerQuartile, median, upperQuartile, maximum, aboveLimit }
}
