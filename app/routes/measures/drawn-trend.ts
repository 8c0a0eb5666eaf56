import { trendPicture } from '../../ui/pictures/trend.ts'
import { trendOfMeasure } from '../../../db/read/measure-trend.ts'
import { rememberedFor } from '../../../db/read/remembered.ts'

/** A measure over time, drawn once for each edition: also the public page, which is served afresh, costs no drawing. */
export const drawnTrend = rememberedFor((db, measure: string) => trendPicture(trendOfMeasure(db, measure)))
