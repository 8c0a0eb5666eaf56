import { formatDay } from './day.ts'
import type {
  Counting,
  Definition,
  Direction,
  ExpectedEffect,
  FigureStanding,
  Frequency,
  StandardMeasure,
} from './events/measures.ts'
import { inDecimals, inFull } from './number-words.ts'
import { roleBands, roleBandWords } from './role-band.ts'
import { inWords } from './wording.ts'

export const directionWords: Record<Direction, string> = {
  lower: 'Lower is better',
  higher: 'Higher is better',
  neither: 'Neither is better by itself',
}
export const frequencyWords: Record<Frequency, string> = {
  monthly: 'Every month',
  quarterly: 'Every quarter',
  yearly: 'Every year',
}
export const standardMeasureWords: Record<StandardMeasure, string> = {
  caseload: 'Average caseload',
  vacancies: 'Vacancy rate',
  agency: 'Agency worker rate',
  turnover: 'Turnover rate',
  sickness: 'Sickness absence rate',
}
export const shownAsWords: Record<Definition['shownAs'], string> = {
  number: 'As a number',
  'per-cent': 'As a percentage',
}

type Shown = Pick<Definition, 'shownAs' | 'decimals'>

/** A value as its definition shows it: `16.0`, `18.9%`. */
export const shownValue = (value: number, { shownAs, decimals }: Shown): string =>
  shownAs === 'per-cent' ? `${inDecimals(value, decimals)}%` : inDecimals(value, decimals)

/** With what one of it is: `16.0 cases for each full-time equivalent`. */
export const valueWithUnit = (value: number, definition: Shown & Pick<Definition, 'unit'>): string =>
  definition.shownAs === 'per-cent'
    ? shownValue(value, definition)
    : `${shownValue(value, definition)} ${definition.unit}`

/** What one of it is. */
export const unitWords = ({ shownAs, unit }: Pick<Definition, 'shownAs' | 'unit'>): string =>
  shownAs === 'per-cent' ? 'Per cent' : unit

/** How far from the target still counts as reaching it: `0.5 percentage points`, `1.0`. */
export function toleranceWords(tolerance: number, { shownAs, decimals }: Shown): string {
  const words = inFull(tolerance)
  if (shownAs === 'per-cent') return `${words} percentage ${words === '1' ? 'point' : 'points'}`
  const typed = words.split('.')[1]?.length ?? 0
  return inDecimals(tolerance, Math.max(decimals, typed))
}

/** `Not reached, by a provisional figure`: such a figure may still change. */
export const reachedWords = (reached: boolean, standing: FigureStanding): string =>
  `${reached ? 'Reached' : 'Not reached'}${standing === 'provisional' ? ', by a provisional figure' : ''}`

/** Who a mean is over, and what one of them counts as. */
export function countingWords({ roles, by, agency, newlyQualifiedAs }: Counting): string {
  const who =
    roles.length === roleBands.length
      ? 'All roles'
      : inWords(roleBands.filter(band => roles.includes(band)).map(band => roleBandWords[band]))
  const counted = by === 'fte' ? 'in full-time equivalents' : 'in heads'
  const newly =
    roles.includes('newly-qualified') && newlyQualifiedAs !== 1
      ? `, a newly qualified worker as ${inFull(newlyQualifiedAs)}`
      : ''
  return `${who}; ${counted}${newly}; agency workers ${agency ? 'counted' : 'not counted'}`
}

/** `from 19.2 to 16 by 31 March 2027`; with the definition as it shows values: `from 18.9% to 15.0% by 31 March 2027`. */
export const effectWords = ({ from, to, by }: ExpectedEffect, shown?: Shown): string => {
  const words = (value: number) => (shown ? shownValue(value, shown) : inFull(value))
  return `from ${words(from)} to ${words(to)} by ${formatDay(by)}`
}
