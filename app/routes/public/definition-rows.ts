import { formatDay } from '../../domain/day.ts'
import {
  countingWords,
  directionWords,
  frequencyWords,
  shownValue,
  unitWords,
} from '../../domain/measure-words.ts'
import { theMeasureOwner } from '../../domain/public-words.ts'
import type { PublicMeasure, PublicVersion } from '../../../db/read/public-measures.ts'

export interface DefinitionRow {
  key: string
  value: string
}

/** What a measure means and how it is kept, in words; what is not said is left out. */
export function definitionRows(measure: PublicMeasure, versions: readonly PublicVersion[]): DefinitionRow[] {
  const { definition, direction, frequency, source, owner, target } = measure
  const { meaning, numerator, denominator, excluded, counting } = definition
  const since = versions.at(-1)?.from
  const rows: [key: string, value: string | null][] = [
    ['What it means', meaning],
    ['Numerator', numerator],
    ['Denominator', denominator],
    ['Left out', excluded],
    ['Unit', unitWords(definition)],
    ['Worked out of workforce counts', counting && countingWords(counting)],
    ['Which way is better', directionWords[direction]],
    ['How often', frequencyWords[frequency]],
    ['Source', source],
    ['Owner', owner === theMeasureOwner ? null : owner],
    ['Baseline', baselineWords(measure)],
    ['Target', target && `${shownValue(target.value, definition)} by ${formatDay(target.by)}`],
    ['Defined so from', since === undefined ? null : formatDay(since)],
  ]
  return rows.flatMap(([key, value]) => (value === null || value === '' ? [] : [{ key, value }]))
}

/** A baseline from before the definition changed does not compare, and says so. */
function baselineWords({ baseline, baselineVersion, version, definition }: PublicMeasure): string | null {
  if (baseline === null) return null
  const is = `${shownValue(baseline.value, definition)} on ${formatDay(baseline.on)}`
  return baselineVersion === version ? is : `${is}, by an earlier definition`
}
