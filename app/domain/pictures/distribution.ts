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

/** A group that can be drawn, of few workers with their median alone. */
export interface KnownRow extends Pick<DistributionRow, 'name' | 'isWhole'> {
  count: number
  median: number
  aboveLimit: number
  box: Box | null
}
export interface Box {
  lowerQuartile: number
  upperQuartile: number
  maximum: number
}

export function knownRow(row: DistributionRow): KnownRow | null {
  const { name, isWhole, count, median, lowerQuartile, upperQuartile, maximum, aboveLimit } = row
  if (count === null || median === null || aboveLimit === null) return null
  const box =
    lowerQuartile === null || upperQuartile === null || maximum === null
      ? null
      : { lowerQuartile, upperQuartile, maximum }
  return { name, isWhole, count, median, aboveLimit, box }
}

/** Of a group of nobody nothing is withheld: it has no median. */
export const isWithheld = (row: DistributionRow): boolean => row.count !== 0 && knownRow(row) === null

/**
 * `Median cases on 30 September 2026: highest for Social worker, 38, lowest for Senior practitioner, 6. …` Where a role
 * is withheld, what is said of the others is said of them alone.
 */
export function distributionSentence({ on, caseLimit, rows }: Distribution): string {
  const known = rows.flatMap(row => knownRow(row) ?? [])
  const whole = known.find(({ isWhole }) => isWhole)
  const roles = known.filter(({ isWhole }) => !isWhole)
  const withheld = rows.filter(isWithheld).map(({ name }) => name)
  const limit = `the local limit of ${cases(caseLimit)}`
  const day = formatDay(on)
  if (withheld.length === 0) return `Median cases on ${day}: ${medians(roles)} ${aboveWords(roles, limit)}`
  return [
    roles.length === 0
      ? `On ${day} no role can be shown by itself.`
      : `Median cases on ${day}, of the roles that can be shown: ${medians(roles)} ${aboveWords(roles, limit, 'Of these roles, ')}`,
    `${inWords(withheld)} ${withheld.length === 1 ? 'is' : 'are'} withheld (c).`,
    whole && `Of all roles together, ${whole.aboveLimit} of ${whole.count} held more than ${limit}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function medians(roles: readonly KnownRow[]): string {
  const [highest, ...others] = roles.toSorted((a, b) => b.median - a.median)
  if (highest === undefined) return 'nobody held a case.'
  const lowest = others.at(-1)
  if (lowest === undefined) return `${highest.name}, ${highest.median}.`
  return lowest.median === highest.median
    ? `${highest.median} in each of them.`
    : `highest for ${highest.name}, ${highest.median}, lowest for ${lowest.name}, ${lowest.median}.`
}

function aboveWords(roles: readonly KnownRow[], limit: string, of = ''): string {
  const above = roles
    .filter(({ aboveLimit }) => aboveLimit > 0)
    .map(({ name, aboveLimit, count }) => `${name}, ${aboveLimit} of ${count}`)
  const words = above.length === 0 ? `nobody held more than ${limit}.` : `above ${limit}: ${inWords(above)}.`
  return of === '' ? words.charAt(0).toUpperCase() + words.slice(1) : of + words
}

const cases = (count: number) => plural(count, 'case')
