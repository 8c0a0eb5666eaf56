import { formatDay, type Day } from './day.ts'

/** A class of a key by which a board tracks what it asked for. */
export interface TrackingClass {
  mark: string
  words: string
  /** Whether the board looks at it again at every meeting, until it gives another class. */
  returns: boolean
}
export interface TrackingKey {
  key: string
  name: string
  classes: readonly TrackingClass[]
}

/** The keys that boards use: each is chosen with its class, so that one board may keep to its own. */
export const trackingKeys: readonly TrackingKey[] = [
  {
    key: 'leeds',
    name: 'Leeds key',
    classes: [
      { mark: '1', words: 'stop monitoring, or decide whether further action is required', returns: false },
      { mark: '2', words: 'achieved', returns: false },
      { mark: '3', words: 'not achieved (obstacle)', returns: true },
      { mark: '4', words: 'not achieved (progress acceptable, continue monitoring)', returns: true },
      { mark: '5', words: 'not achieved (progress not acceptable)', returns: true },
      { mark: '6', words: 'not for review this session', returns: false },
    ],
  },
  {
    key: 'york',
    name: 'York key',
    classes: [
      { mark: 'green', words: 'achieved, stop monitoring', returns: false },
      { mark: 'amber', words: 'acceptable progress, continue monitoring', returns: true },
      { mark: 'red', words: 'unacceptable progress', returns: true },
    ],
  },
  {
    key: 'stockton',
    name: 'Stockton key',
    classes: [
      { mark: '1', words: 'achieved', returns: false },
      { mark: '2', words: 'on track, not yet due', returns: true },
      { mark: '3', words: 'slipped', returns: true },
      { mark: '4', words: 'not achieved', returns: true },
    ],
  },
  {
    key: 'brag',
    name: 'BRAG key',
    classes: [
      { mark: 'blue', words: 'complete', returns: false },
      { mark: 'red', words: 'off track', returns: true },
      { mark: 'amber', words: 'at risk', returns: true },
      { mark: 'green', words: 'on track', returns: true },
    ],
  },
]

/** One class of one key, as events hold it. */
export interface Tracked {
  key: string
  mark: string
}

const found = ({ key, mark }: Tracked) => {
  const from = trackingKeys.find(known => known.key === key)
  const given = from?.classes.find(known => known.mark === mark)
  return from && given && { from, given }
}

export const isTrackingClass = (tracked: Tracked): boolean => found(tracked) !== undefined

/** `4, not achieved (progress acceptable, continue monitoring), on the Leeds key, to be reviewed from 1 March 2023` */
export function trackingWords(tracked: Tracked & { reviewOn?: Day | null }): string {
  const known = found(tracked)
  const words = known
    ? `${known.given.mark}, ${known.given.words}, on the ${known.from.name}`
    : `${tracked.mark} (${tracked.key})`
  return tracked.reviewOn ? `${words}, to be reviewed from ${formatDay(tracked.reviewOn)}` : words
}

/** How a board left what comes back to it: in which class, or reopened where it gave none. */
export const reviewWords = ({ key, mark, reviewOn }: StandsWith): string =>
  key === null || mark === null ? 'reopened' : trackingWords({ key, mark, reviewOn })

interface StandsWith {
  key: string | null
  mark: string | null
  reviewOn: Day | null
}

/** Whether what bears a class is due for review at a meeting: its own day says so, else the class. */
export function dueForReview(tracked: Tracked & { reviewOn: Day | null }, meeting: Day): boolean {
  return tracked.reviewOn === null ? (found(tracked)?.given.returns ?? false) : tracked.reviewOn <= meeting
}
