import { z } from 'zod'
import { ActionRef, DueDateRequestRef } from '../../domain/reference.ts'
import type { Edition } from '../../../db/editions.ts'
import { actionByRef } from '../../../db/read/actions.ts'
import { laterDateByRef } from '../../../db/read/later-dates.ts'

const params = z.object({ ref: ActionRef, request: DueDateRequestRef })

function requestOfAction({ db }: Edition, { ref, request: requestRef }: z.infer<typeof params>) {
  const action = actionByRef(db, ref)
  const laterDate = laterDateByRef(db, requestRef)
  if (action === undefined || laterDate?.action !== ref) return null
  return { ...action, askedBy: laterDate.askedBy, laterDate }
}

/** The gate of the page that decides one ask for a later date. */
export const onLaterDate = { deed: 'decide-later-date', params, on: requestOfAction } as const
