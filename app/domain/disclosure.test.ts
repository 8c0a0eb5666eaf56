import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attacker, unions } from './disclosure.testing.ts'
import { publishable, type Publication, type Sum, type Truth } from './disclosure.ts'

const quantities = ['count', 'fte', 'cases'] as const
const roles = ['case-holder', 'senior', 'newly-qualified'] as const
const terms = ['permanent', 'agency'] as const
const loads = ['within', 'above'] as const
const atoms = roles.flatMap(role => terms.flatMap(term => loads.map(load => `${role} ${term} ${load}`)))
const those = (...words: string[]) =>
  atoms.filter(atom => words.every(word => atom.split(' ').includes(word)))

/** Everything a page could show, most wanted first: all, each role, permanent and agency, who is above the limit. */
const wanted: Sum[] = [
  atoms,
  ...roles.map(role => those(role)),
  ...terms.map(term => those(term)),
  those('above'),
  ...roles.flatMap(role => [those(role, 'above'), ...terms.map(term => those(role, term))]),
].map(over => ({ quantities, over }))

const truthOf = (
  cells: readonly (readonly [count: number, parts: number, cases: number])[],
  limit: number,
) => ({
  limit,
  heads: ['count'],
  atoms: new Map(
    atoms.map((atom, at) => {
      const [count = 0, parts = 0, cases = 0] = cells[at] ?? []
      return [atom, { count, fte: count - (count * parts) / 10, cases: count * cases }] as const
    }),
  ),
})

/** Small workforces on one to three days: of each day and atom, whether anything changed since the last. */
const cell = fc.tuple(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom(0, 2, 5),
  fc.integer({ min: 1, max: 30 }),
)
const day = fc.array(fc.tuple(cell, fc.boolean()), { minLength: atoms.length, maxLength: atoms.length })
const days = fc.record({
  limit: fc.integer({ min: 3, max: 6 }),
  each: fc.array(day, { minLength: 1, maxLength: 3 }),
})
const truthsOf = ({ limit, each }: typeof days extends fc.Arbitrary<infer Days> ? Days : never): Truth[] =>
  each.map((_, on) =>
    truthOf(
      atoms.map((_, at) => {
        let last = on
        while (last > 0 && each[last]?.[at]?.[1] === true) last -= 1
        return each[last]?.[at]?.[0] ?? [0, 0, 0]
      }),
      limit,
    ),
  )

/** Counts and corrections one after the other, as they are published. */
function published(truths: readonly Truth[]): Publication[] {
  const all: Publication[] = []
  for (const truth of truths) {
    const shown = publishable(wanted, truth, all)
    all.push({ truth, sums: wanted.filter((_, at) => shown[at]) })
  }
  return all
}

/** What publishing would be without secondary suppression: only what is itself under the limit is withheld. */
const naively = (truths: readonly Truth[]): Publication[] =>
  truths.map(truth => ({
    truth,
    sums: wanted.filter(({ over }) => !isSensitive(sumOf(truth, over, 'count'), truth.limit)),
  }))

const isSensitive = (count: number, limit: number) => count > 0 && count < limit
const sumOf = (truth: Truth, over: readonly string[], quantity: string) =>
  over.reduce((sum, atom) => sum + (truth.atoms.get(atom)?.[quantity] ?? 0), 0)

describe('an attacker who solves for every sensitive number', () => {
  it('finds none in any combination of what was published, on however many days', () => {
    fc.assert(
      fc.property(days, given => {
        expect(givenAway(published(truthsOf(given)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('finds some without secondary suppression, so that finding none means something', () => {
    const leaking = fc
      .sample(days, { numRuns: 20, seed: 7 })
      .filter(given => givenAway(naively(truthsOf(given))).length > 0)
    expect(leaking.length).toBeGreaterThan(5)
  })

  it('finds the difference of two days where each day alone tells nothing', () => {
    const first = truthOf([[20, 0, 10]], 6)
    const second = truthOf(
      [
        [20, 0, 10],
        [3, 0, 12],
      ],
      6,
    )
    const sums = [{ quantities, over: atoms }]
    expect(leaks([{ truth: first, sums }])).toEqual([])
    expect(
      leaks([
        { truth: first, sums },
        { truth: second, sums },
      ]),
    ).not.toEqual([])
    expect(publishable(sums, second, [{ truth: first, sums }])).toEqual([false])
  })

  it('knows a number again while it does not change, not where it is by chance as large as long before', () => {
    const [twenty, few] = [
      [20, 0, 10],
      [3, 0, 12],
    ] as const
    const sums = [{ quantities, over: atoms }]
    const on = (day: string, cells: Parameters<typeof truthOf>[0]) => ({ ...truthOf(cells, 6), on: day })
    const january = { truth: on('2026-01-31', [twenty]), sums }
    const february = { truth: on('2026-02-28', [[21, 0, 11]]), sums }
    const march = on('2026-03-31', [twenty, few])
    expect(publishable(sums, march, [january, february])).toEqual([true])
    expect(publishable(sums, march, [january])).toEqual([false])
    // Of April, though it was recorded before, it does not stand between January and March.
    expect(
      publishable(sums, march, [january, { ...february, truth: { ...february.truth, on: '2026-04-30' } }]),
    ).toEqual([false])
  })
})

describe('what is published', () => {
  const counts = (truth: Truth, shown: readonly boolean[]) =>
    wanted.map(({ over }, at) => (shown[at] === true ? sumOf(truth, over, 'count') : 'c'))
  const alone = (cells: Parameters<typeof truthOf>[0], limit = 6) => {
    const truth = truthOf(cells, limit)
    return counts(truth, publishable(wanted, truth, []))
  }

  it('is everything where nothing is small, and none is shown as none', () => {
    expect(
      alone([
        [20, 0, 10],
        [10, 0, 30],
        [8, 0, 10],
        [9, 0, 30],
      ]),
    ).not.toContain('c')
  })

  it('withholds a second cell beside a small one, which the total would give away', () => {
    const [all, caseHolder, senior, newlyQualified] = alone([
      [20, 0, 10],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [9, 0, 10],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [3, 0, 10],
    ])
    expect([all, caseHolder, senior, newlyQualified]).toEqual([32, 20, 'c', 'c'])
  })

  it('never leaves cells that add up to less than the limit: two that are at least one and sum to two are known', () => {
    const [all, caseHolder, senior, newlyQualified] = alone([
      [20, 0, 10],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [1, 0, 10],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [1, 0, 10],
    ])
    expect([all, caseHolder, senior, newlyQualified]).toEqual([22, 'c', 'c', 'c'])
  })

  it('gives up where there is more to look through than anybody could wait for, and shows less', () => {
    const teams = Array.from({ length: 40 }, (_, at) => `team ${String(at)}`)
    const truth = { limit: 20, heads: ['count'], atoms: new Map(teams.map(team => [team, { count: 2 }])) }
    expect(publishable([{ quantities: ['count'], over: teams }], truth, [])).toEqual([false])
  })

  it('never says of several single persons together how many they are', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f']
    const truth = { limit: 6, heads: ['count'], atoms: new Map(six.map(atom => [atom, { count: 1 }])) }
    expect(publishable([{ quantities: ['count'], over: six }], truth, [])).toEqual([false])
  })

  it('holds a correction against what it corrects', () => {
    const wrong = truthOf(
      [
        [20, 0, 10],
        [0, 0, 0],
        [6, 0, 10],
      ],
      6,
    )
    const right = truthOf(
      [
        [20, 0, 10],
        [0, 0, 0],
        [5, 0, 10],
      ],
      6,
    )
    const [first] = published([wrong])
    expect(first?.sums).toContainEqual({ quantities, over: those('case-holder', 'permanent') })
    const [all, caseHolder] = counts(right, publishable(wanted, right, first === undefined ? [] : [first]))
    expect([all, caseHolder]).toEqual(['c', 'c'])
  })

  it('takes sets that a reader knows to be the same people for the same', () => {
    const team = { north: { count: 20 }, south: { count: 7 }, east: { count: 4 } }
    const role = { worker: { count: 25 }, manager: { count: 6 } }
    const truth: Truth = {
      limit: 6,
      heads: ['count'],
      atoms: new Map(Object.entries({ ...team, ...role })),
      known: [
        { name: 'all', over: Object.keys(team) },
        { name: 'all', over: Object.keys(role) },
      ],
    }
    const sum = (...over: string[]) => ({ quantities: ['count'], over })
    expect(publishable([sum('worker'), sum('manager'), sum('north'), sum('south')], truth, [])).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

describe('a reader who tries every number of people there could be', () => {
  const few = fc.record({
    limit: fc.integer({ min: 2, max: 4 }),
    counts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
  })
  const names = ['a x', 'a y', 'b x', 'b y', 'c x', 'c y']
  const sums = [
    names,
    ...['a', 'b', 'c', 'x', 'y'].map(name => names.filter(atom => atom.includes(name))),
  ].map(over => ({ quantities: ['count'], over }))

  it('is left with more than one for every sensitive set', () => {
    fc.assert(
      fc.property(few, ({ limit, counts }) => {
        const truth = {
          limit,
          heads: ['count'],
          atoms: new Map(names.map((name, at) => [name, { count: counts[at] ?? 0 }])),
        }
        const shown = publishable(sums, truth, [])
        const said = sums.filter((_, at) => shown[at]).map(({ over }) => over)
        const there = names.filter(name => sumOf(truth, [name], 'count') > 0)
        const possible = everyCount(there, said, over => sumOf(truth, over, 'count'))
        for (const set of unions(there)) {
          if (!isSensitive(sumOf(truth, set, 'count'), limit)) continue
          const totals = new Set(
            possible.map(count => set.reduce((sum, name) => sum + (count.get(name) ?? 0), 0)),
          )
          expect({ set, said, totals: totals.size }).not.toMatchObject({ totals: 1 })
        }
      }),
      { numRuns: 120 },
    )
  })
})

/** Every way in which those who are there, at least one in each atom, could be as many as is said. */
function everyCount(there: readonly string[], said: readonly string[][], total: (over: string[]) => number) {
  const most = (name: string) => Math.max(6, ...said.filter(over => over.includes(name)).map(total))
  const withOneMore = (ways: Map<string, number>[], name: string, at: number) =>
    ways.flatMap(way =>
      Array.from({ length: most(name) }, (_, less) => new Map([...way, [name, less + 1] as const])).filter(
        next =>
          said.every(over => {
            const sum = over.reduce((sum, atom) => sum + (next.get(atom) ?? 0), 0)
            const left = there.slice(at + 1).some(atom => over.includes(atom))
            return left ? sum <= total(over) : sum === total(over)
          }),
      ),
    )
  return there.reduce(withOneMore, [new Map<string, number>()])
}

/**
 * What each publication gave away, with all before it. Where a number that was rightly published of many is by accident
 * the same for few later, an attacker who knows that it is the same knows it before anything more is published.
 */
const givenAway = (publications: readonly Publication[]) =>
  publications.flatMap(({ truth }, on) => {
    const already = new Set(leaks([...publications.slice(0, on), { truth, sums: [] }]))
    return leaks(publications.slice(0, on + 1)).filter(leak => !already.has(leak))
  })

/** What follows of sensitive sets. The attacker knows which atoms are empty and which did not change from one day to the next. */
function leaks(publications: readonly Publication[]): string[] {
  return quantities.flatMap(quantity => {
    const named = (on: number, atom: string) => `${String(on)} ${atom}`
    const follows = attacker(
      publications.flatMap(({ truth, sums }, on) => [
        ...sums
          .filter(sum => sum.quantities.includes(quantity))
          .map(({ over }) => new Map(over.map(atom => [named(on, atom), 1]))),
        ...atoms
          .filter(atom => sumOf(truth, [atom], quantity) === 0)
          .map(atom => new Map([[named(on, atom), 1]])),
        ...publications.slice(Math.max(0, on - 1), on).flatMap(earlier =>
          atoms
            .filter(atom => sumOf(earlier.truth, [atom], quantity) === sumOf(truth, [atom], quantity))
            .map(
              atom =>
                new Map([
                  [named(on, atom), 1],
                  [named(on - 1, atom), -1],
                ]),
            ),
        ),
      ]),
    )
    return publications.flatMap(({ truth }, on) =>
      unions(atoms.filter(atom => isSensitive(sumOf(truth, [atom], 'count'), truth.limit)))
        .filter(set => isSensitive(sumOf(truth, set, 'count'), truth.limit))
        .filter(set => sumOf(truth, set, quantity) > 0 && follows(set.map(atom => named(on, atom))))
        .map(set => `${quantity} of ${set.join(', ')} on day ${String(on + 1)}`),
    )
  })
}
