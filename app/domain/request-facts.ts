import { RequestFacts, type RequestKind } from './events/requests.ts'
import { inScheduleOrder } from './exempt-paragraph.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { PersonCandidate } from './responsibility.ts'

export const requestKindWords: Record<RequestKind, string> = {
  information: 'Information request by a scrutiny member',
  clarification: 'Legal or other clarification',
  suggestion: 'Member’s suggestion',
}
export const matterWords = {
  decision: 'a decision being scrutinised',
  review: 'a review in the work programme',
} as const

/** `asker` is the person who asks, where it is one known here. Only a scrutiny member has the entitlement. */
export function factsRefused(
  { kind, asker: said }: RequestFacts,
  asker: PersonCandidate | null,
): Refusal | null {
  if (kind !== 'information') return null
  if (said === null) return refusal('asker-missing', { field: 'asker' })
  if (asker === null) return null
  return asker.roles.some(role => role === 'scrutiny-member' || role === 'scrutiny-chair')
    ? null
    : refusal('not-a-scrutiny-member', { field: 'asker', facts: { name: asker.name } })
}

/** The same facts in one settled form, so that equal ones are equal. */
export const settled = (facts: RequestFacts): RequestFacts =>
  RequestFacts.parse({ ...facts, paragraphs: facts.paragraphs && inScheduleOrder(facts.paragraphs) })

/** What was first said of a request put right, or said for the first time. */
export function changeRequest(
  request: { ref: string; outcome: string | null; facts: RequestFacts | null },
  order: RequestFacts,
  asker: PersonCandidate | null,
): Event[] | Refusal {
  if (request.outcome !== null) return refusal('request-closed')
  const is = settled(order)
  const refused = factsRefused(is, asker)
  if (refused) return refused
  if (JSON.stringify(is) === JSON.stringify(request.facts)) return refusal('nothing-changed')
  return [{ type: 'request-changed', says: { request: request.ref, was: request.facts, is } }]
}
