import { formatDay, type Day } from '../day.ts'
import { inWords, plural } from '../wording.ts'

/** How cases lie among the workers of one group; all null where the group is withheld. */
export interface DistributionRow {
  name: string
  count: number | null
  median: number | null
  lowerQuartile: number | null
  upperQuartile: number | null
  maximum: number | null
  /** How many of them hold more than the local limit. */
  aboveLimit: number | null
}

export interface Distribution {
  on: Day
  /** The most cases that one worker should hold here. */
  caseLimit: number
  /** Groups of fewer people are withheld. */
  smallNumberLimit: number
  rows: readonly DistributionRow[]
}

/** A group that can be drawn. */
export type KnownRow = { [Key in keyof DistributionRow]: NonNullable<DistributionRow[Key]> }

export function knownRow(row: DistributionRow): KnownRow | null {
  const { name, count, median, lowerQuartile, upperQuartile, maximum, aboveLimit } = row
  if (count === null || median === null || lowerQuartile === null) return null
  if (upperQuartile === null || maximum === null || aboveLimit === null) return null
  return { name, count, median, lowerQuartile, upperQuartile, maximum, aboveLimit }
}

/** `Median cases on 30 September 2026: highest for Social worker, 38, lowest for Senior practitioner, 6. …` */
export function distributionSentence({ on, caseLimit, smallNumberLimit, rows }: Distribution): string {
  const known = rows.flatMap(row => knownRow(row) ?? [])
  const withheld = rows.filter(row => knownRow(row) === null).map(({ name }) => name)
  const [first] = known
  if (first === undefined) return `On ${formatDay(on)} no group can be shown.`
  const highest = known.reduce((most, row) => (row.median > most.median ? row : most), first)
  const lowest = known.reduce((least, row) => (row.median < least.median ? row : least), first)
  const above = known
    .filter(({ aboveLimit }) => aboveLimit > 0)
    .map(({ name, aboveLimit, count }) => `${name}, ${aboveLimit} of ${count}`)
  return [
    `Median cases on ${formatDay(on)}: ` +
      (highest === lowest
        ? `${highest.name}, ${highest.median}.`
        : `highest for ${highest.name}, ${highest.median}, lowest for ${lowest.name}, ${lowest.median}.`),
    above.length === 0
      ? `Nobody shown held more than the local limit of ${cases(caseLimit)}.`
      : `Above the local limit of ${cases(caseLimit)}: ${inWords(above)}.`,
    withheld.length > 0 &&
      `Withheld, because fewer than ${smallNumberLimit} people are in it or such a number could be worked out: ${inWords(withheld)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const cases = (count: number) => plural(count, 'case')
