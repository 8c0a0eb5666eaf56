import type { Day } from './day.ts'
import type { RequestFacts } from './events/requests.ts'
import { inScheduleOrder } from './exempt-paragraph.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import { factsRefused, settled } from './request-facts.ts'
import type { PersonCandidate } from './responsibility.ts'
import type { Said } from './resolving.ts'

export type RequestOutcome = 'answered' | 'refused' | 'briefed'
export const outcomeWords: Record<RequestOutcome, string> = {
  answered: 'Answered',
  refused: 'Refused with reasons',
  briefed: 'Briefed in private',
}

/** Something a board or a member wants. Owner and day may both be open: then it is shown as such until it has them. */
interface Request {
  ref: string
  madeOn: Day
  owner: string | null
  due: Day | null
  outcome: RequestOutcome | null
}

/** The day by which it has to be dealt with: the one set, or the one a member is entitled to where that is earlier. */
export function dueDayOf({ due, entitledBy }: { due: Day | null; entitledBy: Day | null }): Day | null {
  if (due === null || entitledBy === null) return due ?? entitledBy
  return due < entitledBy ? due : entitledBy
}

export const lacksOwnerOrDay = (
  request: Pick<Request, 'owner' | 'due'> & { entitledBy: Day | null },
): boolean => request.owner === null || dueDayOf(request) === null

/** A request as it is made. `asker` is the person who asks, where it is one known here. */
export interface NewRequest {
  request: string
  asks: string
  owner: string | null
  due: Day | null
  is: RequestFacts | null
  asker: PersonCandidate | null
}

/** The clerk takes a request for a body outside its meetings. */
export function openRequest(
  order: NewRequest,
  { body, on, today }: { body: string; on: Day; today: Day },
): Event[] | Refusal {
  if (on > today) return refusal('in-the-future', { field: 'on' })
  return opened(order, { body, on })
}

/** A body asks by resolution, on the day it meets. */
export const requestByResolution = (order: NewRequest, said: Said): Event[] | Refusal => opened(order, said)

function opened(
  { asker, is, ...order }: NewRequest,
  whence: Said | { body: string; on: Day },
): Event[] | Refusal {
  const refused = is && factsRefused(is, asker)
  if (refused) return refused
  return [{ type: 'request-opened', says: { ...whence, ...order, ...(is && { is: settled(is) }) } }]
}

export function assignRequest(
  request: Request,
  { owner, due }: { owner: string | null; due: Day | null },
): Event[] | Refusal {
  if (request.outcome !== null) return refusal('request-closed')
  if (owner === request.owner && due === request.due) return refusal('nothing-changed')
  const was = { owner: request.owner, due: request.due }
  return [{ type: 'request-assigned', says: { request: request.ref, was, is: { owner, due } } }]
}

export function answerRequest(request: Request, { answer }: { answer: string }): Event[] | Refusal {
  if (request.outcome !== null) return refusal('request-closed')
  return [{ type: 'request-answered', says: { request: request.ref, answer } }]
}

/** Why a request is refused, and the day the committee was given the written statement of reasons. */
export interface RefusedRequest {
  paragraphs: readonly number[]
  confidential: boolean
  reasons: string
  on: Day
  today: Day
}

export function refuseRequest(
  request: Request,
  { paragraphs, confidential, reasons, on, today }: RefusedRequest,
): Event[] | Refusal {
  if (request.outcome !== null) return refusal('request-closed')
  const misplaced = dayRefused(request, on, today)
  if (misplaced) return misplaced
  const says = {
    request: request.ref,
    paragraphs: inScheduleOrder(paragraphs),
    confidential,
    reasons,
    on,
  }
  return [{ type: 'request-refused', says }]
}

export interface Briefing {
  briefed: string
  briefer: string
  about: string
  on: Day
}

/** A briefing in private settles an open request, and may follow a refusal; what was answered needs none. */
export function briefPrivately(
  request: Request,
  { briefed, briefer, about, on, today }: Briefing & { today: Day },
): Event[] | Refusal {
  if (request.outcome === 'answered') return refusal('request-closed')
  const misplaced = dayRefused(request, on, today)
  if (misplaced) return misplaced
  return [{ type: 'briefing-given', says: { request: request.ref, briefed, briefer, about, on } }]
}

function dayRefused({ madeOn }: Request, on: Day, today: Day): Refusal | null {
  if (on > today) return refusal('in-the-future', { field: 'on' })
  return on < madeOn ? refusal('before-it-was-asked', { field: 'on' }) : null
}
