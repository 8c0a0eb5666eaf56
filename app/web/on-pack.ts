import { z } from 'zod'
import type { Deed, Subject } from '../domain/permission.ts'
import { PackRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { packByRef, type PackRow } from '../../db/read/packs.ts'

/** The gate of a page about one pack, `/packs/:ref/…`. */
export const onPack = (deed: Deed) => ({
  deed,
  params: z.object({ ref: PackRef }),
  on: ({ db }: Edition, { ref }: { ref: string }): (PackRow & Subject) | undefined => packByRef(db, ref),
})
