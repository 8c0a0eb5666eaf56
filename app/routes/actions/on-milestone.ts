import { z } from 'zod'
import { ActionRef } from '../../domain/reference.ts'
import { onAction } from '../../web/on-action.ts'
import { milestonesOf } from '../../../db/read/action-parts.ts'

/** The gate of a page about one milestone, `/actions/:ref/milestones/:number/…`. */
export const onMilestone = {
  ...onAction('build-milestones'),
  params: z.object({ ref: ActionRef, number: z.coerce.number().int().positive() }),
}

/** The milestone in the address. Answers 404 where there is none, or it has been removed. */
export function milestoneAsked(db: Parameters<typeof milestonesOf>[0], ref: string, number: number) {
  const asked = milestonesOf(db, ref).find(({ milestone, removed }) => milestone === number && !removed)
  if (asked === undefined) throw new Response(null, { status: 404 })
  return asked
}
