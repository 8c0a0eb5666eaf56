/** The largest seed: one below the modulus. */
export const largestSeed = 2_147_483_646
const modulus = 2_147_483_647

/**
 * Draws `size` of `all`, at random by a seed, so that anyone can draw them again with a pocket calculator.
 *
 * Number the closures from 0 in the order in which they were approved. Begin with x = the seed. A *step* is
 * x := 16807 · x mod 2147483647 (the "minimal standard" generator of Park and Miller, 1988). Make ten steps first,
 * so that small seeds do not begin alike. Then, for place p = 0, 1, 2 … until there are enough: make a step, and swap
 * what stands at p with what stands at p + (x mod the number of places from p to the end). What then stands at the
 * first places is the sample, in the order drawn.
 */
export function drawAtRandom<Thing>(all: readonly Thing[], size: number, seed: number): Thing[] {
  let x = seed
  const step = () => (x = (16_807 * x) % modulus)
  for (let warming = 0; warming < 10; warming += 1) step()

  const left = [...all]
  const drawn: Thing[] = []
  while (drawn.length < size && left.length > 0) {
    const at = step() % left.length
    // The same as swapping: the first of those left takes the place of the one drawn.
    const [first, chosen] = [left[0], left[at]]
    if (first === undefined || chosen === undefined) break
    left[at] = first
    left.shift()
    drawn.push(chosen)
  }
  return drawn
}

/** A seed nobody chose: from the hash of the newest event, its first eight hexadecimal digits. */
export const seedFromHash = (hash: string): number => (parseInt(hash.slice(0, 8), 16) % largestSeed) + 1
