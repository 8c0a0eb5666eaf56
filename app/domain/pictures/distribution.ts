import { formatDay, type Day } from '../day.ts'
import type { Group } from '../events/workforce.ts'
import { groupWords } from '../group-words.ts'
import { roleBands } from '../role-band.ts'
import { inWords, plural } from '../wording.ts'

/** How cases lie among the workers of one group who hold any. Null is withheld, or what nobody has. */
export interface DistributionRow extends Pick<
  Group,
  'count' | 'median' | 'lowerQuartile' | 'upperQuartile' | 'maximum' | 'aboveLimit'
> {
  name: string
  /** All roles together. */
  isWhole: boolean
}

export interface Distribution {
  on: Day
  /** The most cases that one worker should hold here. */
  caseLimit: number
  rows: readonly DistributionRow[]
}

/** What was published of a count of a day: each role by itself, then all of them. */
export function distributionOf(on: Day, caseLimit: number, groups: readonly Group[]): Distribution {
  const rows = groups
    .filter(({ agency, load }) => agency === 'both' && load === 'holding')
    .filter(({ roles }) => roles.length === 1 || roles.length === roleBands.length)
    .toSorted((a, b) => a.roles.length - b.roles.length || bandOf(a) - bandOf(b))
  return {
    on,
    caseLimit,
    rows: rows.map(group => ({ ...group, name: groupWords(group), isWhole: group.roles.length > 1 })),
  }
}

const bandOf = ({ roles: [first = 'newly-qualified'] }: Group) => roleBands.indexOf(first)

/** A group that can be drawn. */
export type KnownRow = { [Key in keyof DistributionRow]: NonNullable<DistributionRow[Key]> }

export function knownRow(row: DistributionRow): KnownRow | null {
  const { name, isWhole, count, median, lowerQuartile, upperQuartile, maximum, aboveLimit } = row
  if (count === null || median === null || lowerQuartile === null) return null
  if (upperQuartile === null || maximum === null || aboveLimit === null) return null
  return { name, isWhole, count, median, lowerQuartile, upperQuartile, maximum, aboveLimit }
}

/** Of a group of nobody nothing is withheld: it has no median. */
export const isWithheld = (row: DistributionRow): boolean => row.count !== 0 && knownRow(row) === null

/** `Median cases on 30 September 2026: highest for Social worker, 38, lowest for Senior practitioner, 6. …` */
export function distributionSentence({ on, caseLimit, rows }: Distribution): string {
  const known = rows.filter(({ isWhole }) => !isWhole).flatMap(row => knownRow(row) ?? [])
  const withheld = rows.filter(isWithheld).map(({ name }) => name)
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
    withheld.length > 0 && `Withheld (c): ${inWords(withheld)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const cases = (count: number) => plural(count, 'case')
