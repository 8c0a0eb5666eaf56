import { z } from 'zod'
import type { Deed, Subject } from '../domain/permission.ts'
import { CycleRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { cycleByRef, type CycleRow } from '../../db/read/cycles.ts'

/** The gate of a page about one reporting cycle, `/cycles/:ref/…`. */
export const onCycle = (deed: Deed) => ({
  deed,
  params: z.object({ ref: CycleRef }),
  on: ({ db }: Edition, { ref }: { ref: string }): (CycleRow & Subject) | undefined => cycleByRef(db, ref),
})
