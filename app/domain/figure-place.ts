import {
  asLine,
  nameOf,
  placeOf,
  type FigureLine,
  type FiguresOrder,
  type MeasuredBy,
  type StandingFigure,
} from './figures-order.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface Placed {
  line: FigureLine
  /** The figure in whose place it comes. */
  before: StandingFigure | null
}

/** Each line with the figure it corrects. Without a correction, no line may be where there is a figure already. */
export function placedIn(
  measure: MeasuredBy,
  { lines, corrects, note }: FiguresOrder,
  figures: readonly StandingFigure[],
): Placed[] | Refusal {
  const inPlace = new Map(
    figures
      .filter(({ correctedBy, version }) => correctedBy === null && version === measure.version)
      .map(figure => [placeOf(asLine(figure)), figure]),
  )
  if (corrects === null) {
    const taken = lines.find(line => inPlace.has(placeOf(line)))
    if (taken === undefined) return lines.map(line => ({ line, before: null }))
    const figure = inPlace.get(placeOf(taken))?.ref ?? ''
    return refusal('figure-exists', { field: 'to', facts: { figure, name: nameOf(taken) } })
  }
  const wrong = figures.find(({ ref }) => ref === corrects)
  if (wrong === undefined) return refusal('not-found')
  if (wrong.correctedBy !== null)
    return refusal('already-corrected', { facts: { figure: wrong.correctedBy } })
  if (note === '') return refusal('correction-unexplained', { field: 'note' })
  const stays = lines.some(line => placeOf(line) === placeOf(asLine(wrong)))
  const [only, ...others] = lines
  if (stays && wrong.version === measure.version)
    return lines.map(line => ({ line, before: inPlace.get(placeOf(line)) ?? null }))
  // It was of another period, another part or by another definition: then it is put right by itself.
  if (only === undefined || others.length > 0)
    return refusal('correction-elsewhere', { facts: { figure: wrong.ref } })
  const there = inPlace.get(placeOf(only))
  return there === undefined
    ? [{ line: only, before: wrong }]
    : refusal('figure-exists', { field: 'to', facts: { figure: there.ref, name: nameOf(only) } })
}
