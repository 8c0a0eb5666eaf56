import type { FigureLine, FiguresToWrite } from '../../documents/figures-workbook.ts'
import { dayInLondon, formatDay } from '../../domain/day.ts'
import {
  figureStandingWords,
  periodWords,
  suppressedMark,
  suppressedWords,
} from '../../domain/figure-words.ts'
import { countingWords, directionWords, frequencyWords, shownValue } from '../../domain/measure-words.ts'
import {
  figuresOf,
  versionsOf,
  type FigureRow,
  type MeasureRow,
  type VersionRow,
} from '../../../db/read/measures.ts'
import type { Edition } from '../../../db/editions.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'

/** Figures of a measure for a file: as this reader may see them, at the moment looked at. `as` says which that is. */
export function figuresToWrite({ db }: Edition, measure: MeasureRow, as: string): FiguresToWrite {
  const names = namesOf(db)
  const lines = figuresOf(db, measure.ref).map(figure => lineOf(figure, id => nameIn(names, id)))
  return {
    about: [...aboutMeasure(measure, as), ...versionsOf(db, measure.ref).flatMap(aboutVersion)].filter(
      ([, words]) => words !== '',
    ),
    isPercent: measure.definition.shownAs === 'per-cent',
    standing: lines.filter(({ correctedBy }) => correctedBy === null),
    corrected: lines.filter(({ correctedBy }) => correctedBy !== null),
  }
}

type About = FiguresToWrite['about']

function aboutMeasure({ definition, target, baseline, ...measure }: MeasureRow, as: string): About {
  const shown = (value: number) => shownValue(value, definition)
  return [
    ['Measure', `${measure.ref} ${measure.name}`],
    ['As at', as],
    ['Subject', measure.subject],
    ['Better', directionWords[measure.direction]],
    ['How often', frequencyWords[measure.frequency]],
    ['Source', measure.source],
    ['Baseline', baseline === null ? '' : `${shown(baseline.value)} on ${formatDay(baseline.on)}`],
    ['Target', target === null ? '' : `${shown(target.value)} by ${formatDay(target.by)}`],
    ['Mark', measure.smallNumberLimit === null ? '' : suppressedWords(measure.smallNumberLimit)],
  ]
}

function aboutVersion({ version, from, definition, reason }: VersionRow): About {
  const { meaning, numerator, denominator, excluded, unit, counting } = definition
  const of = `Definition ${String(version)}`
  return [
    [of, `${meaning} (from ${formatDay(from)})`],
    [`${of}, why it changed`, reason],
    [`${of}, numerator`, numerator],
    [`${of}, denominator`, denominator],
    [`${of}, left out`, excluded],
    [`${of}, unit`, unit],
    [`${of}, worked out of`, counting === null ? '' : countingWords(counting)],
  ]
}

function lineOf(figure: FigureRow, nameOf: (id: string) => string): FigureLine {
  const { from, to, brokenBy, brokenOf, suppressed, value, numerator, denominator } = figure
  const of = (by: FigureRow['brokenBy']) => (brokenBy === by ? brokenOf : null)
  return {
    ref: figure.ref,
    period: periodWords({ from, to }),
    from,
    to,
    role: of('role'),
    team: of('team'),
    area: of('area'),
    value: value === null ? suppressedMark : withoutNoise(value),
    numerator: suppressed ? suppressedMark : numerator,
    denominator: suppressed ? suppressedMark : denominator,
    standing: figureStandingWords[figure.standing],
    version: figure.version,
    source: figure.source,
    note: figure.note,
    enteredBy: nameOf(figure.by),
    enteredOn: dayInLondon(figure.at),
    corrects: figure.corrects,
    correctedBy: figure.correctedBy,
  }
}

/** A division leaves digits behind, as in 3.5000000000000004, that say nothing. */
const withoutNoise = (value: number) => Number(value.toPrecision(12))
