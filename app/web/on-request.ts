import { z } from 'zod'
import type { Deed } from '../domain/permission.ts'
import { RequestRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { requestByRef } from '../../db/read/requests.ts'

/** The gate of a page about one request of a board, `/requests/:ref/…`. */
export const onRequest = (deed: Deed) => ({
  deed,
  params: z.object({ ref: RequestRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => requestByRef(db, ref),
})
