import { formatDay } from '../../domain/day.ts'
import { trendOf } from '../../domain/pictures/trend.ts'
import { trendPicture } from '../../ui/pictures/trend.ts'
import { trendOfMeasure } from '../../../db/read/measure-trend.ts'
import { rememberedFor } from '../../../db/read/remembered.ts'

/**
 * A measure over time, drawn once for each edition: also the public page, which is served afresh, costs no drawing. With
 * the actions whose completion it marks.
 */
export const drawnTrend = rememberedFor(async (db, measure: string) => {
  const trend = trendOfMeasure(db, measure)
  return {
    ...(await trendPicture(trend)),
    completed: trendOf(trend).completed.map(({ ref, on }) => ({ ref, on: formatDay(on) })),
  }
})
