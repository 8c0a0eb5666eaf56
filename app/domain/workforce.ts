import type { Day } from './day.ts'
import { publishable, type Publication, type Sum, type Truth } from './disclosure.ts'
import type { Counting } from './events/measures.ts'
import type { Group } from './events/workforce.ts'
import { quartiles } from './quartiles.ts'
import { roleBands, type RoleBand } from './role-band.ts'
import type { Worker } from './worker.ts'
import { wantedGroups, type GroupOf } from './workforce-group.ts'

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
  const wanted = [
    ...first.map(group => ({ group, ...allOf(group, terms) })),
    ...first.map(group => ({ group, ...aboveOf(group, terms) })),
    ...then.flatMap(group => [
      { group, ...allOf(group, terms) },
      ...(group.load === 'holding' ? [{ group, ...aboveOf(group, terms) }] : []),
    ]),
  ]
  const safe = publishable(
    wanted.map(({ sum }) => sum),
    truthOf(workers, terms),
    earlier.map(publicationOf),
  )
  const shown = new Set(wanted.filter((_, at) => safe[at]).map(({ group, part }) => `${group.id} ${part}`))
  return [...first, ...then].map(group =>
    shownOf(group, workers, terms, {
      all: shown.has(`${group.id} all`),
      above: shown.has(`${group.id} above`),
    }),
  )
}

/** A group as the table has it. Median, quartiles and maximum go with the number above the limit, which they bound. */
function shownOf(
  group: GroupOf,
  workers: readonly Worker[],
  { caseLimit }: CountTerms,
  shown: { all: boolean; above: boolean },
): Group {
  const members = workers.filter(worker => isIn(worker, group))
  const holds = group.load === 'holding'
  const spread = shown.all && shown.above ? quartiles(members.map(({ cases }) => cases)) : quartiles([])
  const total = (of: (worker: Worker) => number) => members.reduce((sum, worker) => sum + of(worker), 0)
  return {
    ...group,
    suppressed: !shown.all,
    count: shown.all ? members.length : null,
    fte: shown.all ? Math.round(total(({ fte }) => fte) * 100) / 100 : null,
    cases: shown.all && holds ? total(({ cases }) => cases) : null,
    aboveLimit: shown.all && shown.above ? total(({ cases }) => (cases > caseLimit ? 1 : 0)) : null,
    ...spread,
  }
}

const isIn = ({ role, agency, cases }: Worker, group: GroupOf) =>
  group.roles.includes(role) &&
  (group.agency === 'both' || (group.agency === 'agency') === agency) &&
  (group.load === 'any' || cases > 0)

/** What a count published, as whoever publishes the next has to reckon with. */
export function publicationOf({ workers, table, ...terms }: EarlierCount): Publication {
  return {
    truth: truthOf(workers, terms),
    sums: table.flatMap(group => [
      ...(group.suppressed ? [] : [allOf(group, terms).sum]),
      ...(group.aboveLimit === null ? [] : [aboveOf(group, terms).sum]),
    ]),
  }
}

/** The smallest groups: a role, agency or permanent, holding no case, some within the limit, or more. */
interface Atom {
  name: string
  role: RoleBand
  agency: boolean
  load: 'none' | 'within' | 'above'
}

function atomsOf({ caseLimit }: CountTerms): Atom[] {
  const loads = ['none', 'within', 'above'] as const
  return roleBands.flatMap(role =>
    [false, true].flatMap(agency =>
      loads.map(load => ({
        // Within another limit are other people.
        name: [role, agency ? 'agency' : 'permanent', load, ...(load === 'none' ? [] : [caseLimit])].join(
          ' ',
        ),
        role,
        agency,
        load,
      })),
    ),
  )
}

const isOfAtom = ({ role, agency, cases }: Worker, atom: Atom, { caseLimit }: CountTerms) =>
  role === atom.role &&
  agency === atom.agency &&
  (cases === 0 ? 'none' : cases <= caseLimit ? 'within' : 'above') === atom.load

const quantities = ['count', 'fte', 'cases']

function truthOf(workers: readonly Worker[], terms: CountTerms): Truth {
  const atoms = atomsOf(terms)
  return {
    on: terms.on,
    limit: terms.smallNumberLimit,
    heads: ['count'],
    atoms: new Map(
      atoms.map(atom => {
        const members = workers.filter(worker => isOfAtom(worker, atom, terms))
        const total = (of: (worker: Worker) => number) => members.reduce((sum, one) => sum + of(one), 0)
        return [
          atom.name,
          { count: members.length, fte: total(({ fte }) => fte), cases: total(({ cases }) => cases) },
        ]
      }),
    ),
    // Somebody who moves over the limit is still the same agency worker of that role.
    known: roleBands.flatMap(role =>
      [false, true].flatMap(agency => {
        const those = atoms.filter(atom => atom.role === role && atom.agency === agency)
        const name = `${role} ${String(agency)}`
        return [
          { name, over: those.map(atom => atom.name) },
          {
            name: `${name} holding`,
            over: those.filter(({ load }) => load !== 'none').map(atom => atom.name),
          },
        ]
      }),
    ),
  }
}

function atomsIn(group: GroupOf, terms: CountTerms, loads: readonly Atom['load'][]): string[] {
  return atomsOf(terms)
    .filter(
      ({ role, agency, load }) =>
        group.roles.includes(role) &&
        (group.agency === 'both' || (group.agency === 'agency') === agency) &&
        loads.includes(load),
    )
    .map(({ name }) => name)
}

/** Cases are said of holders: everybody else has none. */
const allOf = (group: GroupOf, terms: CountTerms): { part: 'all'; sum: Sum } => ({
  part: 'all',
  sum:
    group.load === 'holding'
      ? { quantities, over: atomsIn(group, terms, ['within', 'above']) }
      : { quantities: ['count', 'fte'], over: atomsIn(group, terms, ['none', 'within', 'above']) },
})
const aboveOf = (group: GroupOf, terms: CountTerms): { part: 'above'; sum: Sum } => ({
  part: 'above',
  sum: { quantities: ['count'], over: atomsIn(group, terms, ['above']) },
})
