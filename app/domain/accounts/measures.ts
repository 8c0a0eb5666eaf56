import { formatDay } from '../day.ts'
import type { Definition, Figure, measureEvents, Terms } from '../events/measures.ts'
import { breakdownWords, figureStandingWords, periodWords, suppressedMark } from '../figure-words.ts'
import { countingWords, directionWords, effectWords, frequencyWords, shownAsWords } from '../measure-words.ts'
import { inFull } from '../number-words.ts'
import { facts, line, replaced, type Accounts, type Line, type NameOf } from './line.ts'

export const measureAccounts: Accounts<keyof typeof measureEvents> = {
  'measure-defined': ({ terms, definition, from }, nameOf) =>
    facts([
      ...termsLines(null, terms, nameOf),
      ...definitionLines(null, definition),
      line('Defined so from', formatDay(from)),
    ]),
  'measure-redefined': ({ version, was, definition, from, reason }) =>
    facts(
      [
        line('Version', String(version)),
        ...definitionLines(was, definition),
        line('Defined so from', formatDay(from)),
      ],
      reason,
    ),
  'measure-changed': ({ was, is, reason }, nameOf) => facts(termsLines(was, is, nameOf), reason),
  'measure-retired': says => facts([], says.reason),
  'figures-recorded': ({ version, source, standing, figures, note }) =>
    facts([
      line('By definition', String(version)),
      ...figures.slice(0, mostTold).map(figureLine),
      figures.length > mostTold ? line('And more figures', String(figures.length - mostTold)) : null,
      line('Provisional or final', figureStandingWords[standing]),
      line('Source', source),
      note === '' ? null : line('Note', note),
    ]),
  'measure-attached': ({ to, expected, note }) =>
    facts([
      line('To', to.ref),
      line('Expected effect', effectWords(expected)),
      note === '' ? null : line('Note', note),
    ]),
  'measure-detached': ({ to, reason }) => facts([line('From', to.ref)], reason),
}

/** A whole spreadsheet of them would bury the history. */
const mostTold = 24

function figureLine({ figure, period, breakdown, value, numerator, denominator, corrects }: Figure): Line {
  const parts =
    numerator === null || denominator === null ? '' : ` (${inFull(numerator)} / ${inFull(denominator)})`
  return {
    label: `${figure}, ${periodWords(period)}, ${breakdownWords(breakdown)}`,
    is: `${value === null ? suppressedMark : inFull(value)}${parts}${corrects === null ? '' : `, corrects ${corrects}`}`,
  }
}

/** Of two, only what differs. */
function definitionLines(was: Definition | null, is: Definition): (Line | null)[] {
  const given = (label: string, words: (definition: Definition) => string | null) =>
    was === null ? line(label, words(is)) : replaced(label, words(was), words(is))
  return [
    given('Meaning', ({ meaning }) => meaning),
    given('Numerator', ({ numerator }) => numerator),
    given('Denominator', ({ denominator }) => denominator),
    given('Excluded', ({ excluded }) => excluded),
    given('Unit', ({ unit }) => unit),
    given('Shown', ({ shownAs }) => shownAsWords[shownAs]),
    given('Decimals', ({ decimals }) => String(decimals)),
    given('Worked out of a workforce count', ({ counting }) => counting && countingWords(counting)),
  ]
}

function termsLines(was: Terms | null, is: Terms, nameOf: NameOf): (Line | null)[] {
  const given = (label: string, words: (terms: Terms) => string | null) =>
    was === null ? line(label, words(is)) : replaced(label, words(was), words(is))
  return [
    given('Measure', ({ name }) => name),
    given('Subject', ({ subject }) => subject),
    given('Direction', ({ direction }) => directionWords[direction]),
    given('Frequency', ({ frequency }) => frequencyWords[frequency]),
    given('Source', ({ source }) => source),
    given('Owner', ({ owner }) => owner && nameOf(owner)),
    given('Baseline', ({ baseline }) => baseline && `${inFull(baseline.value)} on ${formatDay(baseline.on)}`),
    given('Target', ({ target }) => target && `${inFull(target.value)} by ${formatDay(target.by)}`),
    given('Tolerance', ({ tolerance }) => (tolerance === null ? null : inFull(tolerance))),
    given('Numbers withheld below', ({ smallNumberLimit }) =>
      smallNumberLimit === null ? null : String(smallNumberLimit),
    ),
    given('Shown to the public', ({ isPublic }) => (isPublic ? 'yes' : 'no')),
  ]
}
