/** Column by column; where it says nothing it is zero. */
export type Vector = ReadonlyMap<number, number>

/** The largest prime whose products a double still holds exactly. */
const prime = 67_108_859

/**
 * What follows from sums that are known: vectors, and which others they add up to. In the field of a prime, so exactly:
 * no tolerance has to be chosen.
 */
export function linearSpan() {
  // Each pivot stands in its own row alone.
  const rows = new Map<number, Map<number, number>>()

  /** What of a vector does not follow from those known: empty where it follows. */
  function rest(vector: Vector): Map<number, number> {
    const left = new Map<number, number>()
    for (const [column, value] of vector) {
      const row = rows.get(column)
      if (row === undefined) add(left, column, value)
      else for (const [other, times] of row) if (other !== column) add(left, other, -value * times)
    }
    return left
  }

  /** Takes in what a `rest` left, which must not be empty, with the column to solve it for. */
  function know(left: Vector, pivot: number): void {
    const scale = inverse(left.get(pivot) ?? 0)
    const fresh = new Map([...left].map(([column, value]) => [column, field(value * scale)]))
    for (const row of rows.values()) {
      const times = row.get(pivot)
      if (times !== undefined) for (const [column, value] of fresh) add(row, column, -times * value)
    }
    rows.set(pivot, fresh)
  }

  /**
   * A number for each column, drawn so that they add up to zero over every vector that is known, and over `also` where
   * given; over one that does not follow they add up to zero by an accident of one in 67 million.
   */
  function unseen(columns: number, also?: { left: Vector; pivot: number }): number[] {
    const drawn: number[] = []
    for (let column = 0, x = 1; column < columns; column += 1) drawn.push((x = (x * 48_271) % prime))
    if (also !== undefined) drawn[also.pivot] = solved(also.left, also.pivot, drawn)
    for (const [pivot, row] of rows) drawn[pivot] = solved(row, pivot, drawn)
    return drawn
  }

  return { rest, know, unseen }
}

/** What the column of the pivot has to be for the whole to add up to zero. */
function solved(vector: Vector, pivot: number, drawn: readonly number[]): number {
  let sum = 0
  for (const [column, value] of vector)
    if (column !== pivot) sum = (sum + value * (drawn[column] ?? 0)) % prime
  return field(-sum * inverse(vector.get(pivot) ?? 0))
}

function add(to: Map<number, number>, column: number, value: number): void {
  const sum = field((to.get(column) ?? 0) + (value % prime))
  if (sum === 0) to.delete(column)
  else to.set(column, sum)
}

/** Adds two elements of the field. */
export const together = (one: number, other: number): number => (one + other) % prime

const field = (value: number) => ((value % prime) + prime) % prime

/** By Fermat: the power of the prime less two. */
function inverse(of: number): number {
  let [result, base, power] = [1, field(of), prime - 2]
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
    power = Math.floor(power / 2)
  }
  return result
}
