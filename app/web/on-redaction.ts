import { z } from 'zod'
import type { Deed } from '../domain/permission.ts'
import { RedactionRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { redactionByRef } from '../../db/read/redactions.ts'

/** The gate of a page about one removal of personal data, `/redactions/:ref/…`. */
export const onRedaction = (deed: Deed) => ({
  deed,
  params: z.object({ ref: RedactionRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => redactionByRef(db, ref),
})
