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

const quantities = ['numerator', 'denominator', 'others'] as const
/** Of each count, how many people it is of at least: 0.4 full-time equivalents are one. */
const heads = ['people of the numerator', 'people of the denominator', 'people of the others'] as const

/** Of a share, those in the denominator who are not in the numerator; none where it is no share, as cases for each worker. */
export const othersOf = ({ numerator, denominator }: Counts): number =>
  Math.max(0, Math.round((denominator - numerator) * 1e6) / 1e6)

/**
 * The figures of one period as the parts that add up to the whole: by each breakdown its own parts, and what is left of
 * the whole as one more. Parts that come to more than the whole, as where somebody is in two teams, are taken to come to
 * it exactly, for so would whoever tries to work one of them out.
 */
export function countsTable(
  figures: readonly ExactFigure[],
  limit: number,
): { truth: Truth; sumsOf: (figure: ExactFigure) => Sum[] } {
  const whole = figures.find(({ breakdown }) => breakdown.by === 'none')?.counts ?? null
  const atoms = new Map<string, Record<string, number>>()
  const totals = partsOf(figures).map(([by, parts]) => {
    for (const { name, counts } of parts) atoms.set(name, quantitiesOf(counts))
    if (whole !== null) atoms.set(restName(by), quantitiesOf(restOf(whole, parts)))
    return [...parts.map(({ name }) => name), ...(whole === null ? [] : [restName(by)])]
  })
  if (whole !== null && totals.length === 0) {
    // Of everybody together no number is kept from anybody, however small.
    atoms.set('whole', { ...quantitiesOf(whole), ...Object.fromEntries(heads.map(head => [head, Infinity])) })
    totals.push(['whole'])
  }
  return {
    truth: { limit, heads, atoms, known: totals.map(over => ({ name: 'whole', over })) },
    sumsOf: figure =>
      (figure.breakdown.by === 'none' ? totals : [[nameOf(figure)]]).map(over => ({ quantities, over })),
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

/** What the parts leave of the whole. */
function restOf(whole: Counts, parts: readonly Part[]): Counts {
  const left = (name: keyof Counts) => {
    const rest = whole[name] - parts.reduce((sum, { counts }) => sum + counts[name], 0)
    return Math.max(0, Math.round(rest * 1e6) / 1e6)
  }
  return { numerator: left('numerator'), denominator: left('denominator') }
}

const quantitiesOf = (counts: Counts) => ({
  ...counts,
  others: othersOf(counts),
  [heads[0]]: Math.ceil(counts.numerator),
  [heads[1]]: Math.ceil(counts.denominator),
  [heads[2]]: Math.ceil(othersOf(counts)),
})

const nameOf = ({ breakdown: { by, of } }: ExactFigure) => `${by} ${of.toLowerCase()}`
const restName = (by: BrokenBy) => `${by} (what is left)`
