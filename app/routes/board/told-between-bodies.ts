import type { Day } from '../../domain/day.ts'
import { responseWords } from '../../domain/recommendation.ts'
import type { RecommendationRow } from '../../../db/read/recommendations.ts'
import type { ReferralRow } from '../../../db/read/referrals.ts'
import { toldResolution } from '../meetings/told-resolution.ts'

/** A recommendation as one of its two bodies sees it: made by it, or for it to respond to. */
export const toldRecommendation = (row: RecommendationRow, body: string, today: Day) => ({
  asks: row.asks,
  between: row.body === body ? `From ${row.bodyName}` : `To ${row.toName}`,
  due: row.due,
  late: row.response === null && row.due !== null && row.due < today,
  response: row.response === null ? null : responseWords[row.response],
  responseOn: row.responseOn,
  resolution: toldResolution(row),
})
export type ToldRecommendation = ReturnType<typeof toldRecommendation>

export const toldReferral = (row: ReferralRow) => ({
  words: row.words,
  reason: row.reason,
  resolution: toldResolution(row),
})
export type ToldReferral = ReturnType<typeof toldReferral>
