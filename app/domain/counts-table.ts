import type { Sum, Truth } from './disclosure.ts'
import type { Breakdown, BrokenBy, Period } from './events/measures.ts'

export interface Counts {
  numerator: number
  denominator: number
}

/** A figure with the counts it was made of, also where readers are not shown them; null where nobody here knows them. */
export interface ExactFigure {
  period: Period
  breakdown: Breakdown
  version: number
  counts: Counts | null
}

const quantities = ['numerator', 'denominator'] as const
/** Of each count, how many people it is of at least: 0.4 full-time equivalents are one. */
const heads = ['people of the numerator', 'people of the denominator'] as const

/**
 * The figures of one period as the parts that add up to the whole: by each breakdown its own parts, and what is left of
 * the whole as one more. Where the parts come to more than the whole, as where somebody is in two teams, they are no parts of it.
 */
export function countsTable(
  figures: readonly ExactFigure[],
  limit: number,
): { truth: Truth; sumOf: (figure: ExactFigure) => Sum } {
  const whole = figures.find(({ breakdown }) => breakdown.by === 'none')?.counts ?? null
  const atoms = new Map<string, Record<string, number>>()
  const totals: string[][] = []
  for (const [by, parts] of partsOf(figures)) {
    for (const { name, counts } of parts) atoms.set(name, quantitiesOf(counts))
    const left = whole && restOf(whole, parts)
    if (left !== null) atoms.set(restName(by), quantitiesOf(left))
    if (left !== null || whole === null)
      totals.push([...parts.map(({ name }) => name), ...(left === null ? [] : [restName(by)])])
  }
  if (whole !== null && totals.length === 0) {
    atoms.set('whole', quantitiesOf(whole))
    totals.push(['whole'])
  }
  const ofWhole = totals[0] ?? []
  return {
    truth: { limit, heads, atoms, known: totals.map(over => ({ name: 'whole', over })) },
    sumOf: figure => ({ quantities, over: figure.breakdown.by === 'none' ? ofWhole : [nameOf(figure)] }),
  }
}

interface Part {
  name: string
  counts: Counts
}

/** By each breakdown there is, the parts whose counts are known. */
const partsOf = (figures: readonly ExactFigure[]): [BrokenBy, Part[]][] =>
  (['role', 'team', 'area'] as const)
    .map((by): [BrokenBy, Part[]] => [
      by,
      figures.flatMap(figure =>
        figure.breakdown.by === by && figure.counts !== null
          ? [{ name: nameOf(figure), counts: figure.counts }]
          : [],
      ),
    ])
    .filter(([, parts]) => parts.length > 0)

/** What the parts leave of the whole; null where they come to more than it. */
function restOf(whole: Counts, parts: readonly Part[]): Counts | null {
  const left = (name: keyof Counts) =>
    Math.round((whole[name] - parts.reduce((sum, { counts }) => sum + counts[name], 0)) * 1e6) / 1e6
  const rest = { numerator: left('numerator'), denominator: left('denominator') }
  return rest.numerator < 0 || rest.denominator < 0 ? null : rest
}

const quantitiesOf = ({ numerator, denominator }: Counts) => ({
  numerator,
  denominator,
  [heads[0]]: Math.ceil(numerator),
  [heads[1]]: Math.ceil(denominator),
})

const nameOf = ({ breakdown: { by, of } }: ExactFigure) => `${by} ${of.toLowerCase()}`
const restName = (by: BrokenBy) => `${by} (what is left)`
