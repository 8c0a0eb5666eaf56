import { daysBetween, type Day } from '../day.ts'
import { plural } from '../wording.ts'

/** The due days of one action. */
export interface Dated {
  ref: string
  title: string
  original: Day
  due: Day
}

export interface Slip {
  /** Those that moved, the furthest first, no more than are shown; `days` are negative where it is due earlier now. */
  moved: (Dated & { days: number })[]
  movedInAll: number
  dated: number
  later: number
  /** Of those that are due later now. */
  medianDays: number
}

/** Original against current due days of the actions that have one. `most` is how many are shown one by one. */
export function slipOf(actions: readonly Dated[], most: number): Slip {
  const moved = actions
    .map(action => ({ ...action, days: daysBetween(action.original, action.due) }))
    .filter(({ days }) => days !== 0)
    .toSorted((a, b) => Math.abs(b.days) - Math.abs(a.days))
  const later = moved.map(({ days }) => days).filter(days => days > 0)
  return {
    moved: moved.slice(0, most),
    movedInAll: moved.length,
    dated: actions.length,
    later: later.length,
    medianDays: median(later),
  }
}

/** `6 of 24 actions with a due date are due later than at first, by a median of 62 days. 1 action is due earlier.` */
export function slipSentence({ moved, movedInAll, dated, later, medianDays }: Slip): string {
  if (dated === 0) return 'No action has a due date yet.'
  const withDate = `${plural(dated, 'action')} with a due date`
  if (movedInAll === 0) return `Of ${withDate}, none has been moved.`
  const earlier = movedInAll - later
  return [
    `Of ${withDate}, ${later === 0 ? 'none' : later} ${isOrAre(later)} due later than at first` +
      (later === 0 ? '' : `, by ${later === 1 ? '' : 'a median of '}${plural(medianDays, 'day')}`) +
      (earlier === 0 ? '.' : `; ${earlier} ${isOrAre(earlier)} due earlier.`),
    ...(moved.length < movedInAll ? [`Shown are the ${moved.length} that moved furthest.`] : []),
  ].join(' ')
}

const isOrAre = (count: number) => (count < 2 ? 'is' : 'are')

/** To the whole day; 0 of none. */
function median(days: readonly number[]): number {
  const sorted = days.toSorted((a, b) => a - b)
  const [low = 0, high = 0] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ]
  return Math.round((low + high) / 2)
}
