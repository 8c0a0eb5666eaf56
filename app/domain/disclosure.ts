import { linearSpan, together, type Vector } from './linear-span.ts'

/**
 * What is true on a day and is not published as it stands: atoms, the smallest groups that anything published adds up,
 * with their quantities, such as a count, full-time equivalents and cases.
 */
export interface Truth {
  /** Where it stands among others, as 2026-03-31; without one, after all that were given before it. */
  on?: string
  /** A set of people is sensitive where there are more than none and fewer than this. */
  limit: number
  /** The quantities that count people. */
  heads: readonly string[]
  atoms: ReadonlyMap<string, Readonly<Record<string, number>>>
  /**
   * Sets that a reader may know to be the same people: at two dates one after the other at which a set of one name adds
   * up the same, and two sets of one date under one name, as the total of all roles and the total of all teams.
   */
  known?: readonly { name: string; over: readonly string[] }[]
}

/** Some quantities, each added up over the same atoms: the figures of a group, shown or withheld together. */
export interface Sum {
  quantities: readonly string[]
  over: readonly string[]
}

export interface Publication {
  truth: Truth
  sums: readonly Sum[]
}

/**
 * Publishes what can be published safely, most wanted first: for each sum wanted, whether it is shown. A sum is withheld
 * where, with all that was ever published, it would let anybody work out a quantity of a sensitive set: of an atom or of
 * several atoms of one date together.
 *
 * The reader is the worst there could be. They know which atoms are empty; they know where an atom did not change from one
 * date to the next, so that one may not be worked out from the difference of two dates; and they know that an atom which is
 * not empty is at least one person: so nothing is ever known of atoms of one person alone, or six cells that add up to six
 * would be six times one. That an atom is by chance as large as it was two years ago, and was not in between, nobody knows.
 */
export function publishable(
  wanted: readonly Sum[],
  truth: Truth,
  earlier: readonly Publication[],
): boolean[] {
  const truths = [...earlier.map(publication => publication.truth), truth].sort((one, other) =>
    (one.on ?? '') < (other.on ?? '') ? -1 : (one.on ?? '') > (other.on ?? '') ? 1 : 0,
  )
  const ledgers = new Map<string, Ledger>()
  const ledgerOf = (quantity: string) => {
    const ledger = ledgers.get(quantity) ?? ledgerFor(quantity, truths, earlier)
    ledgers.set(quantity, ledger)
    return ledger
  }
  return wanted.map(({ quantities, over }) => {
    const safe = quantities.every(quantity => ledgerOf(quantity).maySay(truth, over))
    if (safe) for (const quantity of quantities) ledgerOf(quantity).say(truth, over)
    return safe
  })
}

/** What is known of one quantity. */
interface Ledger {
  maySay: (truth: Truth, over: readonly string[]) => boolean
  say: (truth: Truth, over: readonly string[]) => void
}

function ledgerFor(quantity: string, truths: readonly Truth[], earlier: readonly Publication[]): Ledger {
  const columns = new Map<string, number>()
  const ones = new Set<number>()
  const known = linearSpan()
  const sinceOf = unchangedSince(truths, quantity)

  /** An atom is one unknown for as long as it does not change; an empty one is none, because everybody knows it. */
  function columnOf(truth: Truth, atom: string): number | undefined {
    const value = valueOf(truth, atom, quantity)
    if (value === 0) return undefined
    const name = `${atom} ${String(sinceOf(truth, atom))}`
    const column = columns.get(name) ?? columns.size
    columns.set(name, column)
    if (value === 1 && truth.heads.includes(quantity)) ones.add(column)
    return column
  }
  const vectorOf = (truth: Truth, over: readonly string[]) => {
    const vector = new Map<number, number>()
    for (const atom of over) {
      const column = columnOf(truth, atom)
      if (column !== undefined) vector.set(column, (vector.get(column) ?? 0) + 1)
    }
    return vector
  }
  const pivotOf = (left: Vector) => {
    const all = [...left.keys()]
    return all.find(column => !ones.has(column)) ?? all[0]
  }
  const take = (vector: Vector) => {
    const left = known.rest(vector)
    const pivot = pivotOf(left)
    if (pivot !== undefined) known.know(left, pivot)
  }

  const sensitive = truths.flatMap(truth => smallAtoms(truth, atom => columnOf(truth, atom)))
  for (const relation of relations(truths, quantity)) {
    const difference = new Map(vectorOf(relation.truth, relation.over))
    for (const [column, value] of vectorOf(relation.sameAs.truth, relation.sameAs.over))
      difference.set(column, (difference.get(column) ?? 0) - value)
    take(difference)
  }
  for (const { truth, sums } of earlier)
    for (const sum of sums) if (sum.quantities.includes(quantity)) take(vectorOf(truth, sum.over))

  return {
    say: (truth, over) => take(vectorOf(truth, over)),
    maySay(truth, over) {
      const left = known.rest(vectorOf(truth, over))
      const pivot = pivotOf(left)
      if (pivot === undefined) return true
      if (ones.has(pivot)) return false
      const before = known.unseen(columns.size)
      const after = known.unseen(columns.size, { left, pivot })
      return !sensitive.some(small => becomesKnown(small, before, after))
    },
  }
}

/** Atoms under the limit, least first: every union of them that stays under it is sensitive. */
interface SmallAtoms {
  limit: number
  atoms: readonly { size: number; column: number | undefined }[]
}

const smallAtoms = (truth: Truth, columnOf: (atom: string) => number | undefined): SmallAtoms[] =>
  truth.heads.map(head => ({
    limit: truth.limit,
    atoms: [...truth.atoms.keys()]
      .map(atom => ({ size: valueOf(truth, atom, head), column: columnOf(atom) }))
      .filter(({ size }) => size > 0 && size < truth.limit)
      .sort((one, other) => one.size - other.size),
  }))

/** So many unions are looked through, which takes milliseconds. Where there are more, nobody has shown that it is safe. */
const mostUnions = 20_000

/** Whether a union under the limit adds up to zero in what is unseen afterwards, and did not before. */
function becomesKnown(
  { limit, atoms }: SmallAtoms,
  before: readonly number[],
  after: readonly number[],
): boolean {
  const drawn = (numbers: readonly number[], column: number | undefined) =>
    column === undefined ? 0 : (numbers[column] ?? 0)
  if (atoms.every(({ column }) => drawn(before, column) === drawn(after, column))) return false

  let seen = 0
  const withMore = (from: number, size: number, was: number, is: number): boolean => {
    for (let at = from; at < atoms.length; at += 1) {
      const atom = atoms[at]
      if (atom === undefined || size + atom.size >= limit) return false
      const nowWas = together(was, drawn(before, atom.column))
      const nowIs = together(is, drawn(after, atom.column))
      if ((nowIs === 0 && nowWas !== 0) || ++seen > mostUnions) return true
      if (withMore(at + 1, size + atom.size, nowWas, nowIs)) return true
    }
    return false
  }
  return withMore(0, 0, 0, 0)
}

/** For each date and atom the first of the dates, one after the other, since which it has not changed. */
function unchangedSince(
  truths: readonly Truth[],
  quantity: string,
): (truth: Truth, atom: string) => number | undefined {
  const last = new Map<string, { value: number; since: number }>()
  const since = truths.map((truth, at) => {
    for (const atom of truth.atoms.keys()) {
      const value = valueOf(truth, atom, quantity)
      if (last.get(atom)?.value !== value) last.set(atom, { value, since: at })
    }
    return [truth, new Map([...last].map(([atom, { since }]) => [atom, since]))] as const
  })
  const known = new Map(since)
  return (truth, atom) => known.get(truth)?.get(atom)
}

interface SetOf {
  truth: Truth
  over: readonly string[]
}

/** Sets that a reader may know to be the same people, two by two. */
function relations(truths: readonly Truth[], quantity: string): (SetOf & { sameAs: SetOf })[] {
  const last = new Map<string, SetOf & { total: number }>()
  return truths.flatMap(truth =>
    (truth.known ?? []).flatMap(({ name, over }) => {
      const total = rounded(over.reduce((sum, atom) => sum + valueOf(truth, atom, quantity), 0))
      const sameAs = last.get(name)
      last.set(name, { truth, over, total })
      return sameAs?.total === total ? [{ truth, over, sameAs }] : []
    }),
  )
}

const valueOf = (truth: Truth, atom: string, quantity: string) =>
  rounded(truth.atoms.get(atom)?.[quantity] ?? 0)

/** Sums of full-time equivalents, such as 0.1 + 0.2, differ in their last digits. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6
