import type { Completing } from './claim.ts'
import type { Day } from './day.ts'

/** Which resolution it is. */
export interface Said {
  meeting: string
  letter: string
}

/** What a resolution's effects are decided on: which it is, the day of its meeting, and the actions it names. */
export interface Resolving {
  said: Said
  on: Day
  by: string
  actions: readonly Completing[]
}
