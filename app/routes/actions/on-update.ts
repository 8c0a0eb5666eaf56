import { z } from 'zod'
import { ActionRef, UpdateRef } from '../../domain/reference.ts'
import type { Edition } from '../../../db/editions.ts'
import { actionByRef } from '../../../db/read/actions.ts'
import { updateByRef } from '../../../db/read/updates.ts'

const params = z.object({ ref: ActionRef, update: UpdateRef })

function updateOfAction({ db }: Edition, { ref, update: updateRef }: z.infer<typeof params>) {
  const action = actionByRef(db, ref)
  const update = updateByRef(db, updateRef)
  if (action === undefined || update?.action !== ref) return null
  return { ...action, postedBy: update.by, update }
}

/** The gate of a page about one update of an action. */
export const onUpdate = { deed: 'endorse-update', params, on: updateOfAction } as const
