import type { Field, Standing } from '../../domain/comparison.ts'
import { formatDay } from '../../domain/day.ts'
import type { Definition } from '../../domain/events/measures.ts'
import { whenWords, shownFigure } from '../../domain/figure-words.ts'
import {
  countingWords,
  directionWords,
  effectWords,
  frequencyWords,
  shownValue,
} from '../../domain/measure-words.ts'
import { inFull } from '../../domain/number-words.ts'
import {
  allMeasures,
  figuresOf,
  linksOfMeasure,
  type LinkRow,
  type MeasureRow,
} from '../../../db/read/measures.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import type { Edition } from '../../../db/editions.ts'

/** Every measure as it stood in this edition, without retired ones. */
export function standingMeasures(db: Edition['db']): Standing[] {
  const names = namesOf(db)
  return allMeasures(db)
    .filter(({ retiredAt }) => retiredAt === null)
    .map(measure => ({
      ref: measure.ref,
      title: measure.name,
      fields: [
        ...termsOf(measure, id => nameIn(names, id)),
        ...definitionOf(measure.definition),
        { name: 'Latest figure', value: latestOf(measure) },
        { name: 'Figures', value: String(figuresOf(db, measure.ref).length) },
        {
          name: 'Attached to',
          value: linksOfMeasure(db, measure.ref).map(linkWords).join('\n') || null,
          prose: true,
        },
      ],
    }))
}

function termsOf(measure: MeasureRow, nameOf: (id: string) => string): Field[] {
  const { definition, baseline, target, tolerance, smallNumberLimit } = measure
  const shown = (value: number) => shownValue(value, definition)
  return [
    { name: 'Name', value: measure.name, prose: true },
    { name: 'Subject', value: measure.subject },
    { name: 'Direction', value: directionWords[measure.direction] },
    { name: 'Frequency', value: frequencyWords[measure.frequency] },
    { name: 'Source', value: measure.source || null, prose: true },
    { name: 'Owner', value: measure.owner && nameOf(measure.owner) },
    { name: 'Baseline', value: baseline && `${shown(baseline.value)} on ${formatDay(baseline.on)}` },
    { name: 'Target', value: target && `${shown(target.value)} by ${formatDay(target.by)}` },
    { name: 'Tolerance', value: tolerance === null ? null : inFull(tolerance) },
    {
      name: 'Numbers withheld below',
      value: smallNumberLimit === null ? null : String(smallNumberLimit),
    },
    { name: 'Shown to the public', value: measure.isPublic ? 'Yes' : 'No' },
  ]
}

const definitionOf = ({ meaning, numerator, denominator, excluded, unit, counting }: Definition): Field[] => [
  { name: 'Meaning', value: meaning, prose: true },
  { name: 'Numerator', value: numerator || null, prose: true },
  { name: 'Denominator', value: denominator || null, prose: true },
  { name: 'Left out', value: excluded || null, prose: true },
  { name: 'Unit', value: unit },
  { name: 'Worked out of', value: counting && countingWords(counting) },
]

const latestOf = ({ latest, definition }: MeasureRow) =>
  latest && `${shownFigure(latest, definition)} ${whenWords(latest)}`

const linkWords = ({ ref, expectedFrom: from, expectedTo: to, expectedBy: by }: LinkRow) =>
  `${ref}: ${effectWords({ from, to, by })}`
