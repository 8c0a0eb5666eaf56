import { z } from 'zod'
import type { Deed } from '../domain/permission.ts'
import { MatterRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { exemptMatterByRef } from '../../db/read/exempt-matters.ts'

/** The gate of a page about one exempt or confidential matter, `/exempt/:ref/…`. */
export const onMatter = (deed: Deed) => ({
  deed,
  params: z.object({ ref: MatterRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => {
    const matter = exemptMatterByRef(db, ref)
    return matter && { ...matter, matter: ref, hidden: true as const }
  },
})
