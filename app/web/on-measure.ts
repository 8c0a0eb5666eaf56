import { z } from 'zod'
import type { Deed, Subject } from '../domain/permission.ts'
import { MeasureRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { measureByRef, type MeasureRow } from '../../db/read/measures.ts'

/** The gate of a page about one measure, `/measures/:ref/…`. */
export const onMeasure = (deed: Deed) => ({
  deed,
  params: z.object({ ref: MeasureRef }),
  on: ({ db }: Edition, { ref }: { ref: string }): (MeasureRow & Subject) | undefined =>
    measureByRef(db, ref),
})

/** The gate of what changes a measure: a retired one stays as it is. */
export const onKeptMeasure = (deed: Deed) => ({
  ...onMeasure(deed),
  on: ({ db }: Edition, { ref }: { ref: string }): (MeasureRow & Subject) | undefined => {
    const measure = measureByRef(db, ref)
    return measure?.retiredAt === null ? measure : undefined
  },
})
