import { z } from 'zod'
import type { Deed } from '../domain/permission.ts'
import { ActionRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { actionByRef } from '../../db/read/actions.ts'

/** The gate of a page about one action, `/actions/:ref/…`. */
export const onAction = (deed: Deed) => ({
  deed,
  params: z.object({ ref: ActionRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => actionByRef(db, ref),
})
