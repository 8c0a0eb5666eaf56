import { recommendationBy } from '../../db/read/recommendations.ts'
import type { Day } from '../domain/day.ts'
import type { RecommendationResponse } from '../domain/events/resolutions.ts'
import { answerRecommendation as decide } from '../domain/recommendation.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface AnswerRecommendation {
  meeting: string
  letter: string
  response: RecommendationResponse
  words: string
  /** The day the executive gave its response. */
  on: Day
}

export const answerRecommendation: Command<AnswerRecommendation> = ({ db }, order) => {
  const made = recommendationBy(db, order.meeting, order.letter)
  return made ? decide({ ...made, madeOn: made.metOn }, order) : refusal('not-found')
}
