/** A stretch of words: in both texts, only in the one before, or only in the one after. */
export interface Stretch {
  in: 'both' | 'before' | 'after'
  text: string
}

/** Texts in which more than this many words differ are told whole: the stretches would be too small to read. */
const mostDifferences = 400

/** Which words changed between two texts, by Myers' shortest edit: the fewest words removed and added. */
export function wordChanges(before: string, after: string): Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const steps = shortestEdit(a, b)
  const all: Stretch[] =
    steps === null
      ? [
          { in: 'before', text: before },
          { in: 'after', text: after },
        ]
      : steps
  return all.reduce<Stretch[]>((joined, stretch) => {
    const last = joined.at(-1)
    if (stretch.text === '') return joined
    if (last?.in !== stretch.in) return [...joined, { ...stretch }]
    last.text += stretch.text
    return joined
  }, [])
}

/** Words, and the white space between them, so that nothing of the text is lost. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? []

/** `furthest.get(k)` is how far into `a` one comes on diagonal k after so many differences; each round is kept to go back by. */
function shortestEdit(a: readonly string[], b: readonly string[]): Stretch[] | null {
  const furthest = new Map<number, number>([[1, 0]])
  const rounds: Map<number, number>[] = []
  for (let differences = 0; differences <= Math.min(mostDifferences, a.length + b.length); differences++) {
    rounds.push(new Map(furthest))
    for (let k = -differences; k <= differences; k += 2) {
      let x = cameDown(furthest, k, differences) ? at(furthest, k + 1) : at(furthest, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      furthest.set(k, x)
      if (x >= a.length && x - k >= b.length) return walkedBack(a, b, rounds)
    }
  }
  return null
}

const at = (furthest: ReadonlyMap<number, number>, k: number) => furthest.get(k) ?? -1

/** Whether the way to diagonal k adds a word of `b` rather than removing one of `a`. */
const cameDown = (furthest: ReadonlyMap<number, number>, k: number, differences: number) =>
  k === -differences || (k !== differences && at(furthest, k - 1) < at(furthest, k + 1))

function walkedBack(
  a: readonly string[],
  b: readonly string[],
  rounds: readonly ReadonlyMap<number, number>[],
): Stretch[] {
  const steps: Stretch[] = []
  let [x, y] = [a.length, b.length]
  for (const [differences, furthest] of [...rounds.entries()].reverse()) {
    const down = cameDown(furthest, x - y, differences)
    const k = down ? x - y + 1 : x - y - 1
    const fromX = differences === 0 ? 0 : at(furthest, k)
    const fromY = differences === 0 ? 0 : fromX - k
    while (x > fromX && y > fromY) {
      steps.push({ in: 'both', text: b[y - 1] ?? '' })
      x -= 1
      y -= 1
    }
    if (differences === 0) break
    steps.push(down ? { in: 'after', text: b[fromY] ?? '' } : { in: 'before', text: a[fromX] ?? '' })
    ;[x, y] = [fromX, fromY]
  }
  return steps.reverse()
}
