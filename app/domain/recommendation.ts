import type { Day } from './day.ts'
import type { RecommendationResponse } from './events/resolutions.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Said } from './resolving.ts'

export const responseWords: Record<RecommendationResponse, string> = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
}

/** What a board recommends to the executive, which has to say whether it accepts it. */
export interface NewRecommendation {
  body: string
  asks: string
  due: Day | null
}

/** `from` is the body whose meeting it is, which cannot recommend to itself. */
export function makeRecommendation(
  { body, asks, due }: NewRecommendation,
  from: string,
  said: Said,
): Event[] | Refusal {
  if (body === from) return refusal('own-body', { field: 'body' })
  return [{ type: 'recommendation-made', says: { ...said, body, asks, due } }]
}

interface MadeRecommendation extends Said {
  madeOn: Day
  response: RecommendationResponse | null
}

export function answerRecommendation(
  { meeting, letter, madeOn, response: standing }: MadeRecommendation,
  { response, words, on, today }: { response: RecommendationResponse; words: string; on: Day; today: Day },
): Event[] | Refusal {
  if (standing !== null) return refusal('recommendation-answered')
  if (on > today) return refusal('in-the-future', { field: 'on' })
  if (on < madeOn) return refusal('before-it-was-made', { field: 'on' })
  return [{ type: 'recommendation-answered', says: { meeting, letter, response, words, on } }]
}
