import type { Day } from './day.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** Something a board wants found out. Owner and day may both be open: then it is shown as such until it has them. */
interface Request {
  ref: string
  owner: string | null
  due: Day | null
  answer: string | null
}

export const lacksOwnerOrDay = ({ owner, due }: Pick<Request, 'owner' | 'due'>): boolean =>
  owner === null || due === null

export function assignRequest(
  request: Request,
  { owner, due }: { owner: string | null; due: Day | null },
): Event[] | Refusal {
  if (request.answer !== null) return refusal('request-closed')
  if (owner === request.owner && due === request.due) return refusal('nothing-changed')
  const was = { owner: request.owner, due: request.due }
  return [{ type: 'request-assigned', says: { request: request.ref, was, is: { owner, due } } }]
}

export function answerRequest(request: Request, { answer }: { answer: string }): Event[] | Refusal {
  if (request.answer !== null) return refusal('request-closed')
  return [{ type: 'request-answered', says: { request: request.ref, answer } }]
}
