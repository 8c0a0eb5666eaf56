import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Day } from './day.ts'
import { everybodyDefinition, frontLineDefinition } from '../../e2e/world/caseload-dispute.ts'
import { attacker, unions, type Equation } from './disclosure.testing.ts'
import type { Counting } from './events/measures.ts'
import type { Group } from './events/workforce.ts'
import type { RoleBand } from './role-band.ts'
import type { Worker } from './worker.ts'
import { meanOf } from './workforce-mean.ts'
import { publishedTable, type EarlierCount } from './workforce.ts'

const countings: readonly Counting[] = [everybodyDefinition, frontLineDefinition].flatMap(
  ({ counting }) => counting ?? [],
)
const roles: readonly RoleBand[] = ['newly-qualified', 'case-holder', 'senior-practitioner']
const loads = ['none', 'within', 'above'] as const
type Load = (typeof loads)[number]

/** Few workers, so that much is small: of each role and contract some, on each day another number of some of them. */
const few = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    agency: fc.boolean(),
    fte: fc.constantFrom(0.5, 0.8, 1),
    cases: fc.constantFrom(0, 12, 18, 24, 27, 33),
  }),
  { minLength: 15, maxLength: 40 },
)
const counts = fc.record({
  limit: fc.integer({ min: 3, max: 6 }),
  first: few,
  /** On each later day, or in each correction: who left, and who came. */
  then: fc.array(
    fc.record({
      left: fc.nat(6),
      came: fc.array(
        few.map(([worker]) => worker),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 2 },
  ),
})
type Counts = typeof counts extends fc.Arbitrary<infer Value> ? Value : never

const workersOf = ({ first, then }: Counts): Worker[][] =>
  then.reduce<Worker[][]>(
    (days, { left, came }) => [
      ...days,
      [...(days.at(-1) ?? []).slice(left), ...came.filter(worker => worker !== undefined)],
    ],
    [first],
  )

/** One count after the other, each held against those before it: a month later, or in correction of the one before. */
function counted(given: Counts, is: 'later' | 'corrected' = 'later'): EarlierCount[] {
  const all: EarlierCount[] = []
  for (const [at, workers] of workersOf(given).entries()) {
    const on = Day.parse(`2026-0${String(is === 'later' ? at + 1 : 1)}-19`)
    const limits = { on, caseLimit: 20, smallNumberLimit: given.limit }
    all.push({ workers, ...limits, table: publishedTable(workers, limits, countings, all) })
  }
  return all
}

/** The same groups with only what is itself small withheld. */
const naively = (given: Counts): EarlierCount[] =>
  counted(given).map(count => ({
    ...count,
    table: count.table.map(group => {
      const members = count.workers.filter(worker => isIn(worker, group))
      const above = members.filter(({ cases }) => cases > 20).length
      const shown = (people: number) => !isSmall(people, given.limit)
      return {
        ...group,
        suppressed: !shown(members.length),
        count: shown(members.length) ? members.length : null,
        aboveLimit: shown(above) && shown(members.length) ? above : null,
      }
    }),
  }))

const isSmall = (people: number, limit: number) => people > 0 && people < limit
const loadOf = ({ cases }: Worker): Load => (cases === 0 ? 'none' : cases > 20 ? 'above' : 'within')
const isIn = (worker: Worker, group: Group) =>
  group.roles.includes(worker.role) &&
  (group.agency === 'both' || worker.agency === (group.agency === 'agency')) &&
  (group.load === 'any' || worker.cases > 0)

const cells = roles.flatMap(role =>
  [true, false].flatMap(agency =>
    loads.map(load => ({ role, agency, load, cases: load === 'none' ? 0 : 1 })),
  ),
)
const nameOf = (on: number, { role, agency, load }: { role: RoleBand; agency: boolean; load: Load }) =>
  `${String(on)} ${role} ${String(agency)} ${load}`
const among = (workers: readonly Worker[], cell: (typeof cells)[number]) =>
  workers.filter(
    worker => worker.role === cell.role && worker.agency === cell.agency && loadOf(worker) === cell.load,
  )
const totals = {
  count: (workers: readonly Worker[]) => workers.length,
  fte: (workers: readonly Worker[]) => Math.round(workers.reduce((sum, { fte }) => sum + fte, 0) * 10),
  cases: (workers: readonly Worker[]) => workers.reduce((sum, { cases }) => sum + cases, 0),
}
type Quantity = keyof typeof totals

/** What a table says of a quantity, with the denominators of the averages that are worked out of it, in tenths. */
function saidOf({ table }: EarlierCount, on: number, quantity: Quantity): Equation[] {
  const sum = (group: Group, only: readonly Load[] = loads): Equation =>
    new Map(
      cells
        .filter(cell => only.includes(cell.load) && isIn({ ...cell, fte: 1 }, group))
        .map(cell => [nameOf(on, cell), 1] as const),
    )
  const groups = table.flatMap(group => [
    ...(group.suppressed || group[quantity] === null ? [] : [sum(group)]),
    ...(quantity === 'count' && group.aboveLimit !== null ? [sum(group, ['above'])] : []),
  ])
  const averages = countings
    .filter(({ by }) => quantity === (by === 'fte' ? 'fte' : 'count'))
    .filter(counting => typeof meanOf(table, counting) === 'object' && meanOf(table, counting) !== null)
    .map(
      ({ roles: of, newlyQualifiedAs }): Equation =>
        new Map(
          cells
            .filter(({ role, load }) => of.includes(role) && load !== 'none')
            .map(
              cell =>
                [nameOf(on, cell), cell.role === 'newly-qualified' ? newlyQualifiedAs * 10 : 10] as const,
            ),
        ),
    )
  return [...groups, ...averages]
}

/** What the attacker knows beside: which cells are empty, which are as they were, and that a role’s agency workers are the same. */
function knownOf(all: readonly EarlierCount[], quantity: Quantity): Equation[] {
  const total = (on: number, of: readonly (typeof cells)[number][]) =>
    totals[quantity](of.flatMap(cell => among(all[on]?.workers ?? [], cell)))
  const sets = [
    ...cells.map(cell => [cell]),
    ...cells
      .filter(({ load }) => load === 'none')
      .flatMap(({ role, agency }) => {
        const those = cells.filter(cell => cell.role === role && cell.agency === agency)
        return [those, those.filter(({ load }) => load !== 'none')]
      }),
  ]
  return all.flatMap((_, on) => [
    ...cells.filter(cell => total(on, [cell]) === 0).map(cell => new Map([[nameOf(on, cell), 1]])),
    ...sets.flatMap(set =>
      [on - 1]
        .filter(before => before >= 0)
        .flatMap(before =>
          total(before, set) === total(on, set)
            ? [
                new Map([
                  ...set.map(cell => [nameOf(on, cell), 1] as const),
                  ...set.map(cell => [nameOf(before, cell), -1] as const),
                ]),
              ]
            : [],
        ),
    ),
  ])
}

/** Every suppressed number, and every other small one, that follows from all that was published up to a day, and did not before. */
function givenAway(all: readonly EarlierCount[], quantity: Quantity): string[][] {
  return all.flatMap((count, on) => {
    const seen = all.slice(0, on + 1)
    const known = knownOf(seen, quantity)
    const before = seen.slice(0, on).flatMap((one, at) => saidOf(one, at, quantity))
    const [was, is] = [
      attacker([...known, ...before]),
      attacker([...known, ...before, ...saidOf(count, on, quantity)]),
    ]
    return seen.flatMap(({ workers, smallNumberLimit }, at) => {
      const small = cells.filter(cell => isSmall(among(workers, cell).length, smallNumberLimit))
      const byName = new Map(small.map(cell => [nameOf(at, cell), among(workers, cell)]))
      return unions([...byName.keys()]).filter(set => {
        const members = set.flatMap(name => byName.get(name) ?? [])
        return (
          isSmall(members.length, smallNumberLimit) && totals[quantity](members) > 0 && is(set) && !was(set)
        )
      })
    })
  })
}

/** Of the rows of two counts of one day those that both have, and those of one alone. */
function partsOf([first = [], second = []]: readonly (readonly Worker[])[]) {
  const left = [...second]
  const gone = first.filter(worker => {
    const at = left.findIndex(other => JSON.stringify(other) === JSON.stringify(worker))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const kept = [...first]
  for (const worker of gone) kept.splice(kept.indexOf(worker), 1)
  return { kept, gone, came: left }
}

/** Every few workers of whom something follows from a count and its correction together, and from no one of the two. */
function givenAwayByCorrecting([first, second]: readonly EarlierCount[], quantity: Quantity): string[][] {
  if (first === undefined || second === undefined) throw new Error('There are two counts')
  const parts = partsOf([first.workers, second.workers])
  const named = (['kept', 'gone', 'came'] as const).flatMap(part =>
    cells.flatMap(cell => {
      const members = among(parts[part], cell)
      return members.length === 0 ? [] : [{ name: `${nameOf(0, cell)} ${part}`, part, cell, members }]
    }),
  )
  const inParts = (equation: Equation, on: number): Equation =>
    new Map(
      named
        .filter(({ part }) => part !== (on === 0 ? 'came' : 'gone'))
        .flatMap(({ name, cell }) => {
          const times = equation.get(nameOf(on, cell))
          return times === undefined ? [] : [[name, times] as const]
        }),
    )
  const said = [first, second].map((count, on) =>
    saidOf(count, on, quantity).map(equation => inParts(equation, on)),
  )
  const alone = said.map(one => attacker(one))
  const both = attacker(said.flat())
  const small = named.filter(({ members }) => members.length < first.smallNumberLimit)
  return unions(small.map(({ name }) => name)).filter(set => {
    const members = named.filter(({ name }) => set.includes(name)).flatMap(({ members }) => members)
    const isOfOne = !(set.some(name => name.endsWith('gone')) && set.some(name => name.endsWith('came')))
    return (
      isOfOne &&
      isSmall(members.length, first.smallNumberLimit) &&
      totals[quantity](members) > 0 &&
      both(set) &&
      !alone.some(one => one(set))
    )
  })
}

const corrections = fc.record({
  limit: fc.integer({ min: 3, max: 4 }),
  first: few.filter(workers => workers.length < 28),
  then: fc.tuple(
    fc.record({
      left: fc.nat(2),
      came: fc.array(
        few.map(([worker]) => worker),
        { maxLength: 2 },
      ),
    }),
  ),
})

describe('the published tables, totals and averages of workforce counts, on whatever days they are read', () => {
  it('give nobody the number, the hours or the cases of a few workers', () => {
    fc.assert(
      fc.property(counts, given => {
        const all = counted(given)
        for (const quantity of ['count', 'fte', 'cases'] as const)
          expect({ quantity, away: givenAway(all, quantity) }).toEqual({ quantity, away: [] })
      }),
      { numRuns: 12 },
    )
  })

  it('give nobody what a correction changed of a few workers', () => {
    fc.assert(
      fc.property(corrections, given => {
        const all = counted(given, 'corrected')
        for (const quantity of ['count', 'fte', 'cases'] as const)
          expect({ quantity, away: givenAwayByCorrecting(all, quantity) }).toEqual({ quantity, away: [] })
      }),
      { numRuns: 25 },
    )
  })

  it('would, if a correction were held against what it corrects as a later count is', () => {
    const leaking = fc
      .sample(corrections, { numRuns: 25, seed: 11 })
      .filter(given => givenAwayByCorrecting(counted(given, 'later'), 'cases').length > 0)
    expect(leaking.length).toBeGreaterThan(2)
  })

  it('would, if only what is small itself were withheld', () => {
    const leaking = fc
      .sample(counts, { numRuns: 8, seed: 11 })
      .filter(given => givenAway(naively(given), 'count').length > 0)
    expect(leaking.length).toBeGreaterThan(4)
  })

  it('withhold no cell of nobody, which the totals would give away', () => {
    for (const { workers, table } of fc
      .sample(counts, { numRuns: 20, seed: 11 })
      .flatMap(given => counted(given)))
      for (const group of table) {
        const members = workers.filter(worker => isIn(worker, group))
        if (group.count === null) expect(members).not.toEqual([])
        if (group.load === 'holding' && group.aboveLimit === null)
          expect(members.filter(({ cases }) => cases > 20)).not.toEqual([])
      }
  })

  it('show a good part all the same', () => {
    const tables = fc.sample(counts, { numRuns: 20, seed: 11 }).flatMap(given => counted(given))
    const all = tables.flatMap(({ table }) => table.filter(({ id }) => id === 'all both holding'))
    expect(all.filter(({ suppressed }) => !suppressed).length).toBeGreaterThan(all.length * 0.7)
  })
})
