import { z } from 'zod'
import type { Deed } from '../domain/permission.ts'
import { InspectionRef, PointRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { clockedInspection } from '../../db/read/inspections.ts'
import { pointByRef } from '../../db/read/points.ts'

/** The gate of a page about one inspection, `/inspections/:ref/…`. */
export const onInspection = (deed: Deed) => ({
  deed,
  params: z.object({ ref: InspectionRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => clockedInspection(db, ref),
})

/** The gate of a page about one improvement point, `/points/:ref/…`. A removed one is still there to be read. */
export const onPoint = (deed: Deed) => ({
  deed,
  params: z.object({ ref: PointRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => pointByRef(db, ref),
})
