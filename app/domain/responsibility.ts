import { refusedWorkOn, type Standing } from './action-standing.ts'
import type { Owner } from './events/plan.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Role } from './role.ts'

/** A person who may be given an action to own or to lead. */
export interface PersonCandidate {
  kind: 'person'
  id: string
  name: string
  retired: boolean
  roles: readonly Role[]
}
/** Who may be given an action to own: a person, or a post or partner body for which an officer posts. */
export type Candidate = PersonCandidate | { kind: 'party'; id: string; name: string; retired: boolean }

export interface Responsibility extends Standing {
  ref: string
  ownerPerson: string | null
  ownerParty: string | null
  executiveLead: string | null
}

/** `to` null takes the action from its owner, who is then missing. */
export function assignOwner(action: Responsibility, to: Candidate | null, reason: string): Event[] | Refusal {
  const was = currentOwner(action)
  const is = to && ownerOf(to)
  const refused =
    refusedWorkOn(action) ??
    unchanged(action.ownerPerson ?? action.ownerParty, to?.id ?? null) ??
    ownerRefused(to) ??
    unexplained(was !== null, reason)
  return refused ?? [{ type: 'owner-assigned', says: { action: action.ref, was, is, reason } }]
}

export function assignExecutiveLead(
  action: Responsibility,
  to: PersonCandidate | null,
  reason: string,
): Event[] | Refusal {
  const was = action.executiveLead
  const is = to && to.id
  const refused =
    refusedWorkOn(action) ?? unchanged(was, is) ?? leadRefused(to) ?? unexplained(was !== null, reason)
  return refused ?? [{ type: 'executive-lead-assigned', says: { action: action.ref, was, is, reason } }]
}

/** Somebody retired can do nothing, and somebody without the role could not post a single update. */
export function ownerRefused(candidate: Candidate | null): Refusal | null {
  if (candidate === null) return null
  const { name } = candidate
  if (candidate.retired) return refusal('person-retired', { field: 'owner', facts: { name } })
  if (candidate.kind === 'party' || candidate.roles.includes('action-owner')) return null
  return refusal('not-an-action-owner', { field: 'owner', facts: { name } })
}

export function leadRefused(candidate: PersonCandidate | null): Refusal | null {
  if (candidate === null) return null
  const { name, retired, roles } = candidate
  if (retired) return refusal('person-retired', { field: 'executiveLead', facts: { name } })
  if (roles.includes('deputy-director')) return null
  return refusal('not-a-deputy-director', { field: 'executiveLead', facts: { name } })
}

export const ownerOf = ({ id, kind }: Candidate): Owner =>
  kind === 'person' ? { person: id } : { party: id }

function currentOwner({ ownerPerson, ownerParty }: Responsibility): Owner | null {
  if (ownerPerson !== null) return { person: ownerPerson }
  return ownerParty === null ? null : { party: ownerParty }
}

const unchanged = (was: string | null, is: string | null) => (was === is ? refusal('nothing-changed') : null)

const unexplained = (replaces: boolean, reason: string) =>
  replaces && reason === '' ? refusal('reason-missing', { field: 'reason' }) : null
