import { distributionOf } from '../../domain/pictures/distribution.ts'
import { distributionPicture } from '../../ui/pictures/distribution.ts'
import { rememberedFor } from '../../../db/read/remembered.ts'
import { groupsOfWorkforce, workforceByRef } from '../../../db/read/workforce.ts'

/** How cases lie among the workers of a count, drawn once for each edition. Null where there is no such count. */
export const drawnDistribution = rememberedFor(async (db, workforce: string) => {
  const count = workforceByRef(db, workforce)
  if (count === undefined) return null
  return distributionPicture(distributionOf(count.on, count.caseLimit, groupsOfWorkforce(db, workforce)))
})
