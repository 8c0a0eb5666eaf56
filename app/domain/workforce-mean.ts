import type { Counting } from './events/measures.ts'
import type { Group } from './events/workforce.ts'
import { inFull } from './number-words.ts'
import { roleBandPlurals, roleBands, type RoleBand } from './role-band.ts'
import { partsOf, type GroupOf } from './workforce-group.ts'

export interface Mean {
  numerator: number
  denominator: number
  value: number
}

interface Totals {
  count: number
  fte: number
  cases: number
}

/** A mean by a definition, of published numbers only: `withheld` where they do not give it, null of nobody. */
export function meanOf(table: readonly Group[], counting: Counting): Mean | 'withheld' | null {
  let [numerator, denominator] = [0, 0]
  for (const { group, weight } of partsOf(counting)) {
    const totals = totalsOf(table, group)
    if (totals === null) return 'withheld'
    numerator += totals.cases
    denominator += weight * (counting.by === 'fte' ? totals.fte : totals.count)
  }
  denominator = Math.round(denominator * 1e4) / 1e4
  return denominator === 0 ? null : { numerator, denominator, value: numerator / denominator }
}

/** What is published of a group, or follows at once: from groups that make it up, or from a larger one without the others. */
function totalsOf(table: readonly Group[], group: GroupOf): Totals | null {
  const same = table.filter(({ agency, load }) => agency === group.agency && load === group.load)
  const madeUp = madeUpOf(same, group.roles)
  if (madeUp !== null) return madeUp
  for (const larger of same) {
    const all = totalsIn(larger)
    if (all === null || !group.roles.every(role => larger.roles.includes(role))) continue
    const others = madeUpOf(
      same,
      larger.roles.filter(role => !group.roles.includes(role)),
    )
    if (others !== null) return added(all, others, -1)
  }
  return null
}

const none: Totals = { count: 0, fte: 0, cases: 0 }

function madeUpOf(groups: readonly Group[], roles: readonly RoleBand[]): Totals | null {
  if (roles.length === 0) return none
  for (const part of groups.toSorted((a, b) => b.roles.length - a.roles.length)) {
    const totals = totalsIn(part)
    if (totals === null || !part.roles.every(role => roles.includes(role))) continue
    const rest = madeUpOf(
      groups,
      roles.filter(role => !part.roles.includes(role)),
    )
    if (rest !== null) return added(totals, rest, 1)
  }
  return null
}

const totalsIn = ({ count, fte, cases }: Group): Totals | null =>
  count === null || fte === null || cases === null ? null : { count, fte, cases }

const added = (one: Totals, other: Totals, times: 1 | -1): Totals => ({
  count: one.count + times * other.count,
  fte: Math.round((one.fte + times * other.fte) * 1e4) / 1e4,
  cases: one.cases + times * other.cases,
})

/** Who is counted otherwise, and how: `Senior managers`, `left out`. */
export interface MeanChange {
  who: string
  how: string
}

/** A step from one mean to another: what changes, and what the mean is then. */
export interface MeanStep {
  changes: MeanChange[]
  mean: Mean
}

/**
 * From the mean by one definition to that by another, one change after the other: roles, agency workers, how newly
 * qualified workers count, heads or full-time equivalents. A step that a withheld number would be needed for goes with
 * the next one. Null where the first or the last is withheld, or is of nobody.
 */
export function stepsBetween(table: readonly Group[], first: Counting, second: Counting): MeanStep[] | null {
  const start = meanOf(table, first)
  const end = meanOf(table, second)
  if (start === null || start === 'withheld' || end === null || end === 'withheld') return null
  const steps: MeanStep[] = [{ changes: [], mean: start }]
  let pending: MeanChange[] = []
  let counting = first
  for (const { is, ...change } of changesBetween(first, second)) {
    counting = is(counting)
    pending = [...pending, change]
    const mean = meanOf(table, counting)
    if (mean === null || mean === 'withheld' || isSame(mean, steps.at(-1)?.mean)) continue
    steps.push({ changes: pending, mean })
    pending = []
  }
  return pending.length === 0 ? steps : [...steps, { changes: pending, mean: end }]
}

const isSame = (one: Mean, other: Mean | undefined) =>
  one.numerator === other?.numerator && one.denominator === other.denominator

interface Change extends MeanChange {
  is: (counting: Counting) => Counting
}

function changesBetween(first: Counting, second: Counting): Change[] {
  const out = roleBands
    .filter(role => first.roles.includes(role) && !second.roles.includes(role))
    .toReversed()
  const into = roleBands.filter(role => second.roles.includes(role) && !first.roles.includes(role))
  const [weighs, counts] = [second.newlyQualifiedAs, second.agency]
  const changes: (Change | false)[] = [
    ...into.map(role => ({
      who: roleBandPlurals[role],
      how: 'counted',
      is: (c: Counting) => ({ ...c, roles: [...c.roles, role] }),
    })),
    ...out.map(role => ({
      who: roleBandPlurals[role],
      how: 'left out',
      is: (c: Counting) => ({ ...c, roles: c.roles.filter(one => one !== role) }),
    })),
    first.agency !== counts && {
      who: 'Agency workers',
      how: counts ? 'counted' : 'left out',
      is: c => ({ ...c, agency: counts }),
    },
    first.newlyQualifiedAs !== weighs &&
      second.roles.includes('newly-qualified') && {
        who: 'A newly qualified worker',
        how: weighs === 1 ? 'counted as one' : `counted as ${inFull(weighs)} of one`,
        is: c => ({ ...c, newlyQualifiedAs: weighs }),
      },
    first.by !== second.by && {
      ...(second.by === 'heads'
        ? { who: 'Each worker', how: 'counted as one, whatever their hours' }
        : { who: 'Workers', how: 'counted by their hours, as full-time equivalents' }),
      is: c => ({ ...c, by: second.by }),
    },
  ]
  return changes.filter(change => change !== false)
}
