/** A class of a key by which a board tracks what it asked for. */
export interface TrackingClass {
  mark: string
  words: string
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
      { mark: '1', words: 'stop monitoring, or decide whether further action is required' },
      { mark: '2', words: 'achieved' },
      { mark: '3', words: 'not achieved (obstacle)' },
      { mark: '4', words: 'not achieved (progress acceptable, continue monitoring)' },
      { mark: '5', words: 'not achieved (progress not acceptable)' },
      { mark: '6', words: 'not for review this session' },
    ],
  },
  {
    key: 'york',
    name: 'York key',
    classes: [
      { mark: 'green', words: 'achieved, stop monitoring' },
      { mark: 'amber', words: 'acceptable progress, continue monitoring' },
      { mark: 'red', words: 'unacceptable progress' },
    ],
  },
  {
    key: 'stockton',
    name: 'Stockton key',
    classes: [
      { mark: '1', words: 'achieved' },
      { mark: '2', words: 'on track, not yet due' },
      { mark: '3', words: 'slipped' },
      { mark: '4', words: 'not achieved' },
    ],
  },
  {
    key: 'brag',
    name: 'BRAG key',
    classes: [
      { mark: 'blue', words: 'complete' },
      { mark: 'red', words: 'off track' },
      { mark: 'amber', words: 'at risk' },
      { mark: 'green', words: 'on track' },
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

/** `4, not achieved (progress acceptable, continue monitoring), on the Leeds key` */
export function trackingWords(tracked: Tracked): string {
  const known = found(tracked)
  if (known === undefined) return `${tracked.mark} (${tracked.key})`
  return `${known.given.mark}, ${known.given.words}, on the ${known.from.name}`
}
