/** Whole-number multiples of unknowns by name, which add up to something known. */
export type Equation = ReadonlyMap<string, number>

/**
 * An attacker, written apart from what they attack: solves equations in whole numbers, without a modulus. What they
 * answer is whether the sum of some unknowns follows from all that they know.
 */
export function attacker(known: readonly Equation[]): (sought: readonly string[]) => boolean {
  const place = new Map<string, number>()
  for (const name of known.flatMap(equation => [...equation.keys()]))
    if (!place.has(name)) place.set(name, place.size)
  const rowOf = (terms: Equation) => {
    const row = Array.from({ length: place.size }, () => 0n)
    for (const [name, times] of terms) row[place.get(name) ?? -1] = BigInt(times)
    return row
  }
  const solved = eliminated(known.map(rowOf))
  return sought =>
    sought.every(name => place.has(name)) &&
    reduced(solved, rowOf(new Map(sought.map(name => [name, 1])))).every(value => value === 0n)
}

export const unions = (of: readonly string[]): string[][] =>
  Array.from({ length: 2 ** of.length - 1 }, (_, mask) => of.filter((_, at) => ((mask + 1) >> at) & 1))

/** A row with the column it leads with. */
interface Solved {
  lead: number
  row: bigint[]
}

function eliminated(equations: readonly bigint[][]): Solved[] {
  const done: Solved[] = []
  for (const equation of equations) {
    const row = reduced(done, equation)
    const lead = row.findIndex(value => value !== 0n)
    if (lead >= 0) done.push({ lead, row })
  }
  return done
}

function reduced(done: readonly Solved[], equation: readonly bigint[]): bigint[] {
  let left = [...equation]
  for (const { lead, row } of done) {
    const times = left[lead] ?? 0n
    const scale = row[lead] ?? 1n
    if (times === 0n) continue
    left = left.map((value, at) => value * scale - (row[at] ?? 0n) * times)
    const divisor = left.reduce(commonDivisor, 0n)
    if (divisor > 1n) left = left.map(value => value / divisor)
  }
  return left
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other]
  while (b > 0n) [a, b] = [b, a % b]
  return a
}
