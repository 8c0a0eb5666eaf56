import type { Day } from './day.ts'
import type { Definition, ExpectedEffect, FigureStanding, Period } from './events/measures.ts'
import type { Movement, Scale } from './expected-effect.ts'
import type { ImpactRating } from './impact-rating.ts'

/** A figure that a finding may rest on: of the whole, without breakdown, and not corrected since. */
export interface ImpactFigure {
  figure: string
  period: Period
  /** The version of the definition that made it. */
  version: number
  standing: FigureStanding
  /** Null where it is withheld as about too few, or was not counted. */
  value: number | null
}

/** One that says a number. */
export interface Measured extends ImpactFigure {
  value: number
}

/** A measure that hangs on an action, with what was expected of it and what has been measured. */
export interface Effect {
  measure: string
  name: string
  scale: Scale & Pick<Definition, 'shownAs' | 'decimals'>
  expected: ExpectedEffect
  /** The day it was attached, and the version of the definition under which the effect was expected. */
  since: Day
  version: number
  /** In the order they were recorded. */
  figures: readonly ImpactFigure[]
}

/** What the figures of one measure show. */
export interface Finding {
  measure: string
  rating: ImpactRating
  movement: Movement | 'none' | 'not-comparable'
  /** The newest comparable figure, which is how far it has come, and the newest that is final. */
  latest: Measured | null
  final: Measured | null
  /** Says it with its figures: what a rating confirmed rests on. */
  sentence: string
}
