import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { PersonState } from './person.ts'
import { inWords } from './wording.ts'

/** A post or partner body that owns actions without an account. */
export interface PartyState {
  id: string
  name: string
  postedForBy: string
  retired: boolean
}
export type PartyKind = 'post' | 'partner'
export const partyKindWords: Record<PartyKind, string> = { post: 'Post', partner: 'Partner body' }

interface Terms {
  name: string
  /** The officer who posts for it; undefined where there is no such person. */
  officer: PersonState | undefined
  nameTaken: boolean
}

export function addParty(order: Terms & { party: string; kind: PartyKind }): Event[] | Refusal {
  const { party, kind, name, officer } = order
  if (officer === undefined) return refusal('not-found', { field: 'postedForBy' })
  const says = { party, kind, name, postedForBy: officer.id }
  return refusedTerms(order, officer) ?? [{ type: 'party-added', says }]
}

export function changeParty(party: PartyState, to: Terms): Event[] | Refusal {
  const { id, name, postedForBy, retired } = party
  if (to.officer === undefined) return refusal('not-found', { field: 'postedForBy' })
  const is = { name: to.name, postedForBy: to.officer.id }
  if (retired) return refusal('already-retired')
  if (name === is.name && postedForBy === is.postedForBy) return refusal('nothing-changed')
  return (
    refusedTerms(to, to.officer) ?? [
      { type: 'party-changed', says: { party: id, was: { name, postedForBy }, is } },
    ]
  )
}

/** `owns`: the open actions it still answers for. */
export function retireParty(party: PartyState, reason: string, owns: readonly string[]): Event[] | Refusal {
  if (party.retired) return refusal('already-retired')
  if (owns.length > 0) return refusal('still-owns-actions', { facts: { actions: inWords(owns) } })
  return [{ type: 'party-retired', says: { party: party.id, reason } }]
}

function refusedTerms({ nameTaken }: Terms, { name, retired, roles }: PersonState): Refusal | null {
  if (nameTaken) return refusal('party-exists', { field: 'name' })
  if (retired) return refusal('person-retired', { field: 'postedForBy', facts: { name } })
  if (roles.includes('action-owner')) return null
  return refusal('not-an-action-owner', { field: 'postedForBy', facts: { name } })
}
