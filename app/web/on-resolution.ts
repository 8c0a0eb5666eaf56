import { z } from 'zod'
import type { Deed, Subject } from '../domain/permission.ts'
import { MeetingRef, ResolutionLetter } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { recommendationBy, type RecommendationRow } from '../../db/read/recommendations.ts'
import { referralBy, type ReferralRow } from '../../db/read/referrals.ts'
import { meetingByRef } from '../../db/read/meetings.ts'
import { resolutionBy } from '../../db/read/resolutions.ts'

const params = z.object({ ref: MeetingRef, letter: ResolutionLetter })
type Params = z.infer<typeof params>

/** The gate of a page about one resolution, `/meetings/:ref/resolutions/:letter/…`. */
export const onResolution = (deed: Deed) => ({
  deed,
  params,
  on: ({ db }: Edition, { ref, letter }: Params) => {
    const meeting = meetingByRef(db, ref)
    const resolution = resolutionBy(db, ref, letter)
    return meeting && resolution && { meeting, resolution }
  },
})

export const onRecommendation = (deed: Deed) => ({
  deed,
  params,
  on: ({ db }: Edition, { ref, letter }: Params): (RecommendationRow & Subject) | undefined =>
    recommendationBy(db, ref, letter),
})

export const onReferral = (deed: Deed) => ({
  deed,
  params,
  on: ({ db }: Edition, { ref, letter }: Params): (ReferralRow & Subject) | undefined =>
    referralBy(db, ref, letter),
})
