import { formatDay, type Day } from './day.ts'
import { ratio } from './figure-value.ts'
import { isPart, nameOf, placeOf, type FigureLine, type MeasuredBy } from './figures-order.ts'
import { shownValue } from './measure-words.ts'
import { refusal, type Refusal } from './refusal.ts'

/** What is wrong with lines by themselves, whatever is on record. */
export function linesRefused(measure: MeasuredBy, lines: readonly FigureLine[], today: Day): Refusal | null {
  const places = new Set<string>()
  for (const line of lines) {
    if (places.has(placeOf(line)))
      return refusal('line-twice', { field: 'lines', facts: { name: nameOf(line) } })
    places.add(placeOf(line))
    const refused = lineRefused(measure, line, today)
    if (refused) return refused
  }
  const breakdowns = Map.groupBy(lines, ({ period, breakdown }) =>
    [period.from, period.to, breakdown.by].join(' '),
  )
  if ([...breakdowns.values()].some(parts => parts.length > mostParts))
    return refusal('too-many-parts', { field: 'lines' })
  return lines.length === 0 ? refusal('figure-missing', { field: 'value' }) : null
}

/** What gives what away is looked for among them all. */
const mostParts = 40

function lineRefused(measure: MeasuredBy, line: FigureLine, today: Day): Refusal | null {
  const { period, value, numerator, denominator, suppressed } = line
  const isWhole = !isPart(line)
  const facts = { name: nameOf(line) }
  const wrong = (name: Parameters<typeof refusal>[0], field: string) =>
    refusal(name, { field: isWhole ? field : 'lines', facts })
  if (period.to < period.from) return refusal('ends-before-it-begins', { field: 'from' })
  if (period.to > today) return refusal('in-the-future', { field: 'to' })
  if (measure.version > 1 && period.to < measure.from)
    return refusal('before-its-definition', {
      field: 'version',
      facts: { name: String(measure.version), day: formatDay(measure.from) },
    })
  if (suppressed) return null
  if ((numerator === null) !== (denominator === null))
    return wrong('half-a-ratio', numerator === null ? 'numerator' : 'denominator')
  if (numerator === null || denominator === null) {
    if (value === null) return wrong('figure-missing', 'value')
    if (!isWhole && measure.smallNumberLimit !== null) return wrong('breakdown-needs-counts', 'lines')
    return null
  }
  if (numerator < 0) return wrong('less-than-nothing', 'numerator')
  if (denominator < 0) return wrong('less-than-nothing', 'denominator')
  if (denominator === 0) return wrong('denominator-zero', 'denominator')
  const worked = shownValue(ratio(numerator, denominator, measure.definition), measure.definition)
  if (value !== null && shownValue(value, measure.definition) !== worked)
    return refusal('value-differs', {
      field: isWhole ? 'value' : 'lines',
      facts: { ...facts, value: worked },
    })
  return null
}
