import { z } from 'zod'
import { dayInLondon, type Day, type Instant } from './day.ts'

/** What the plan may lack for an action. */
export const Missing = z.enum([
  'owner',
  'executive-lead',
  'due-date',
  'success-measure',
  'point',
  'due-already-past',
])
export type Missing = z.infer<typeof Missing>

export const missingWords: Record<Missing, string> = {
  owner: 'No owner',
  'executive-lead': 'No executive lead',
  'due-date': 'No due date',
  'success-measure': 'No success measure',
  point: 'No improvement point',
  'due-already-past': 'Due date already past when set',
}

/** `dueSetAt` is when the original due day was set. */
export interface Wanting {
  ownerPerson: string | null
  ownerParty: string | null
  executiveLead: string | null
  due: Day | null
  originalDue: Day | null
  dueSetAt: Instant | null
  successMeasure: string | null
}

/** What is missing from an action linked to that many points, in the order of the list above. */
export function missingFrom(action: Wanting, points: number): Missing[] {
  const lacks: Record<Missing, boolean> = {
    owner: action.ownerPerson === null && action.ownerParty === null,
    'executive-lead': action.executiveLead === null,
    'due-date': action.due === null,
    'success-measure': action.successMeasure === null,
    point: points === 0,
    'due-already-past': dueAlreadyPast(action),
  }
  return Missing.options.filter(what => lacks[what])
}

/** A date that had passed before anyone could work to it, which is most often a typing error. */
export function dueAlreadyPast({
  originalDue,
  dueSetAt,
}: Pick<Wanting, 'originalDue' | 'dueSetAt'>): boolean {
  if (originalDue === null || dueSetAt === null) return false
  // London is never behind UTC: most dates need no calendar to be seen as still to come.
  return originalDue <= dueSetAt.slice(0, 10) && originalDue < dayInLondon(dueSetAt)
}
