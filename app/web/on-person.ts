import { z } from 'zod'
import type { Deed } from '../domain/permission.ts'
import { PersonId } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { personState } from '../../db/read/people.ts'

/** The gate of a page about one person, `/people/:id/…`. */
export const onPerson = (deed: Deed) => ({
  deed,
  params: z.object({ id: PersonId }),
  on: ({ db }: Edition, { id }: { id: string }) => personState(db, id),
})
