import { deliveryWords } from './delivery-rating.ts'
import { SettableDeliveryRating } from './events/progress.ts'
import { markFill, type PlanCell } from './plan-sheet.ts'

/** What a rating in a spreadsheet is taken for. Completion is claimed, verified and approved: no cell gives it. */
export const ratingTaken = [...SettableDeliveryRating.options, 'complete', 'nothing'] as const
export type RatingTaken = (typeof ratingTaken)[number]

export const takenWords = (taken: RatingTaken): string => {
  if (taken === 'complete') return 'Complete: not taken over, because a meeting approves it'
  return taken === 'nothing' ? 'Nothing: leave it out' : deliveryWords(taken)
}

/** How a cell rates, under whatever key the council uses: its word or letter, or the colour behind an empty cell. */
export function ratingGiven({ text, fill }: PlanCell): string | null {
  const words = text.trim().replace(/\s+/g, ' ')
  if (words !== '') return words.slice(0, mostLetters)
  const colour = fill === undefined || fill === markFill ? null : colourName(fill)
  return colour && `${colour} cell`
}
const mostLetters = 60

/** Words and letters are alike in any case. */
export const ratingKey = (given: string) => given.toLowerCase()

const usual: Record<RatingTaken, string> = {
  'on-track': 'green|g|on track|on target|on course',
  'at-risk': 'amber|a|yellow|y|orange|at risk|some concern|some concerns',
  late: 'red|r|late|overdue|off track|behind|behind schedule|delayed|slipped',
  'not-started': 'grey|gray|not started|not yet started|not yet due',
  complete: 'blue|b|complete|completed|done|achieved|closed|complete, awaiting approval',
  nothing: 'no due date|n/a|none|-',
}
const byWords = new Map(
  ratingTaken.flatMap(taken => usual[taken].split('|').map(words => [words, taken] as const)),
)

/** What it usually stands for. Keys differ between councils, so a person confirms it. */
export const proposedRating = (given: string): RatingTaken =>
  byWords.get(ratingKey(given).replace(/ cell$/, '')) ?? 'nothing'

/** The name of a colour as people would say it, by its hue; null for what is nearly white or black. */
function colourName(fill: string): string | null {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => parseInt(fill.slice(at, at + 2), 16))
  const most = Math.max(red, green, blue)
  const range = most - Math.min(red, green, blue)
  if (range < 24) return most > 235 || most < 40 ? null : 'Grey'
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range
  const hue = (sixth * 60 + 360) % 360
  return hues.find(({ upTo }) => hue < upTo)?.name ?? 'Red'
}

/** Degrees of the colour circle. Amber is all from orange to yellow: plans use either. */
const hues = [
  { upTo: 18, name: 'Red' },
  { upTo: 68, name: 'Amber' },
  { upTo: 170, name: 'Green' },
  { upTo: 260, name: 'Blue' },
  { upTo: 330, name: 'Purple' },
]
