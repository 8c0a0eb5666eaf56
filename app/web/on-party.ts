import { z } from 'zod'
import type { Deed } from '../domain/permission.ts'
import { PartyId } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { partyById } from '../../db/read/people.ts'

/** The gate of a page about one post or partner body, `/owners/:id/…`. */
export const onParty = (deed: Deed) => ({
  deed,
  params: z.object({ id: PartyId }),
  on: ({ db }: Edition, { id }: { id: string }) => partyById(db, id),
})
