import type { Day } from './day.ts'
import { publishable, type Publication, type Sum, type Truth } from './disclosure.ts'
import type { Counting } from './events/measures.ts'
import type { Group } from './events/workforce.ts'
import { quartiles } from './quartiles.ts'
import { roleBands, type RoleBand } from './role-band.ts'
import { partedByDay, type PartedWorker } from './same-rows.ts'
import type { Worker } from './worker.ts'
import { isIn, wantedGroups, type GroupOf } from './workforce-group.ts'

/** Of which day, and under which terms. */
export interface CountTerms {
  on: Day
  /** Cases for one worker. */
  caseLimit: number
  smallNumberLimit: number
}

/** What was recorded of an earlier count, with its rows, which are withheld. */
export interface EarlierCount extends CountTerms {
  workers: readonly Worker[]
  table: readonly Group[]
}

/**
 * What can be published of a count: group by group its number of workers, full-time equivalents, cases and how the cases
 * are spread, as far as no earlier count and no other group lets anybody work a small number out of it.
 */
export function publishedTable(
  workers: readonly Worker[],
  terms: CountTerms,
  countings: readonly Counting[],
  earlier: readonly EarlierCount[],
): Group[] {
  const { first, then } = wantedGroups(countings)
  const counts = [...earlier, { ...terms, workers }]
  const parted = partedByDay(counts)
  const atoms = atomsOf(cutsOf(counts), parted.flat())
  const all = (group: GroupOf) => ({ group, part: 'all', sum: allOf(group, atoms) }) as const
  const above = (group: GroupOf) => ({ group, part: 'above', sum: aboveOf(group, terms, atoms) }) as const
  const wanted = [
    ...first.map(all),
    ...first.map(above),
    ...then.flatMap(group => [all(group), ...(group.load === 'holding' ? [above(group)] : [])]),
  ]
  const safe = publishable(
    wanted.map(({ sum }) => sum),
    truthOf(parted.at(-1) ?? [], terms, atoms),
    earlier.map((count, at) => publicationOf(count, parted[at] ?? [], atoms)),
  )
  const shown = new Set(wanted.filter((_, at) => safe[at]).map(({ group, part }) => `${group.id} ${part}`))
  return [...first, ...then].map(group =>
    shownOf(group, workers, terms, {
      all: shown.has(`${group.id} all`),
      above: shown.has(`${group.id} above`),
    }),
  )
}

/**
 * Number, cases, quartiles and maximum of six or eight workers are as good as their rows: mostly no others fit. Of twelve,
 * dozens do.
 */
const fewestSpread = 12

/**
 * A group as the table has it. Median, quartiles and maximum go with the number above the limit, which they bound. Of few
 * workers there is the median alone.
 */
function shownOf(
  group: GroupOf,
  workers: readonly Worker[],
  { caseLimit, smallNumberLimit }: CountTerms,
  shown: { all: boolean; above: boolean },
): Group {
  const members = workers.filter(worker => isIn(worker, group))
  const holds = group.load === 'holding'
  const all = shown.all && shown.above ? quartiles(members.map(({ cases }) => cases)) : quartiles([])
  const spread =
    members.length < Math.max(fewestSpread, 2 * smallNumberLimit)
      ? { ...quartiles([]), median: all.median }
      : all
  const total = (of: (worker: Worker) => number) => members.reduce((sum, worker) => sum + of(worker), 0)
  const above = total(({ cases }) => (cases > caseLimit ? 1 : 0))
  return {
    ...group,
    suppressed: !shown.all,
    count: shown.all ? members.length : null,
    fte: shown.all ? Math.round(total(({ fte }) => fte) * 100) / 100 : null,
    cases: shown.all && holds ? total(({ cases }) => cases) : null,
    // That nobody is above the limit is said of a withheld group, too: the totals tell it anyway.
    aboveLimit: shown.above && (shown.all || above === 0) ? above : null,
    ...spread,
  }
}

/** What a count published, as whoever publishes the next has to reckon with. */
function publicationOf(
  { table, ...terms }: EarlierCount,
  workers: readonly PartedWorker[],
  atoms: readonly Atom[],
): Publication {
  return {
    truth: truthOf(workers, terms, atoms),
    sums: table.flatMap(group => [
      ...(group.suppressed ? [] : [allOf(group, atoms)]),
      ...(group.aboveLimit === null ? [] : [aboveOf(group, terms, atoms)]),
    ]),
  }
}

/** Every case limit there ever was: who stands between two of them is told by how many are above the one and the other. */
const cutsOf = (counts: readonly CountTerms[]): number[] =>
  [...new Set(counts.map(({ caseLimit }) => caseLimit))].sort((one, other) => one - other)

/**
 * The smallest groups: a role, agency or permanent, who hold no case or more than so many, up to the next limit, and stand
 * in the same counts of a day.
 */
interface Atom {
  name: string
  /** The same in every count. */
  group: string
  role: RoleBand
  agency: boolean
  /** Null where they hold none. */
  moreThan: number | null
  upTo: number
  part: string
}

function atomsOf(cuts: readonly number[], workers: readonly PartedWorker[]): Atom[] {
  const parts = new Set(['', ...workers.map(({ part }) => part)])
  const bands = [0, ...cuts].map((moreThan, at) => ({ moreThan, upTo: cuts[at] ?? Infinity }))
  return roleBands.flatMap(role =>
    [false, true].flatMap(agency =>
      [{ moreThan: null, upTo: 0 }, ...bands].flatMap(band => {
        const group = `${role} ${agency ? 'agency' : 'permanent'} ${String(band.moreThan)}`
        return [...parts].map(part => ({ name: `${group} ${part}`, group, role, agency, ...band, part }))
      }),
    ),
  )
}

const isOfAtom = ({ role, agency, cases, part }: PartedWorker, atom: Atom) =>
  role === atom.role &&
  agency === atom.agency &&
  cases <= atom.upTo &&
  (atom.moreThan === null || cases > atom.moreThan) &&
  part === atom.part

const quantities = ['count', 'fte', 'cases']

function truthOf(workers: readonly PartedWorker[], terms: CountTerms, atoms: readonly Atom[]): Truth {
  return {
    on: terms.on,
    limit: terms.smallNumberLimit,
    heads: ['count'],
    atoms: new Map(
      atoms.map(atom => {
        const members = workers.filter(worker => isOfAtom(worker, atom))
        const total = (of: (worker: Worker) => number) => members.reduce((sum, one) => sum + of(one), 0)
        return [
          atom.name,
          { count: members.length, fte: total(({ fte }) => fte), cases: total(({ cases }) => cases) },
        ]
      }),
    ),
    known: [
      // Somebody who moves over the limit is still the same agency worker of that role.
      ...roleBands.flatMap(role =>
        [false, true].flatMap(agency => {
          const those = atoms.filter(atom => atom.role === role && atom.agency === agency)
          const name = `${role} ${String(agency)}`
          return [
            { name, over: those.map(atom => atom.name) },
            {
              name: `${name} holding`,
              over: those.filter(({ moreThan }) => moreThan !== null).map(atom => atom.name),
            },
          ]
        }),
      ),
      ...[...Map.groupBy(atoms, ({ group }) => group)].map(([name, those]) => ({
        name,
        over: those.map(atom => atom.name),
      })),
    ],
  }
}

function atomsIn(
  group: GroupOf,
  atoms: readonly Atom[],
  holds: (moreThan: number | null) => boolean,
): string[] {
  return atoms
    .filter(
      ({ role, agency, moreThan }) =>
        group.roles.includes(role) &&
        (group.agency === 'both' || (group.agency === 'agency') === agency) &&
        holds(moreThan),
    )
    .map(({ name }) => name)
}

/** Cases are said of holders: everybody else has none. */
const allOf = (group: GroupOf, atoms: readonly Atom[]): Sum =>
  group.load === 'holding'
    ? { quantities, over: atomsIn(group, atoms, moreThan => moreThan !== null) }
    : { quantities: ['count', 'fte'], over: atomsIn(group, atoms, () => true) }
const aboveOf = (group: GroupOf, { caseLimit }: CountTerms, atoms: readonly Atom[]): Sum => ({
  quantities: ['count'],
  over: atomsIn(group, atoms, moreThan => moreThan !== null && moreThan >= caseLimit),
})
