import { z } from 'zod'
import { BodyId, PartyId, PersonId } from '../reference.ts'
import { Role } from '../role.ts'

const name = z.string().trim().min(1).max(120)

export const bodyKinds = [
  'scrutiny-board',
  'executive-board',
  'improvement-board',
  'corporate-parenting-board',
  'other',
] as const

export const peopleEvents = {
  'council-named': z.strictObject({ name, demonstration: z.boolean() }),
  'person-invited': z.strictObject({
    person: PersonId,
    name,
    email: z.email(),
    post: z.string().max(120).nullable(),
  }),
  'person-changed': z.strictObject({
    person: PersonId,
    was: z.strictObject({ name, email: z.email(), post: z.string().max(120).nullable() }),
    is: z.strictObject({ name, email: z.email(), post: z.string().max(120).nullable() }),
  }),
  'person-retired': z.strictObject({ person: PersonId, reason: z.string() }),
  'person-reinstated': z.strictObject({ person: PersonId, reason: z.string() }),
  /** With which they choose a new password: whoever gave it could have been the one to use it. */
  'sign-in-link-given': z.strictObject({ person: PersonId }),
  'role-given': z.strictObject({ person: PersonId, role: Role }),
  'role-ended': z.strictObject({ person: PersonId, role: Role }),
  /** `postedForBy` is the officer with an account who posts for a post or partner body that has none. */
  'party-added': z.strictObject({
    party: PartyId,
    kind: z.enum(['post', 'partner']),
    name,
    postedForBy: PersonId,
  }),
  'party-changed': z.strictObject({
    party: PartyId,
    was: z.strictObject({ name, postedForBy: PersonId }),
    is: z.strictObject({ name, postedForBy: PersonId }),
  }),
  'party-retired': z.strictObject({ party: PartyId, reason: z.string() }),
  'body-added': z.strictObject({
    body: BodyId,
    name,
    kind: z.enum(bodyKinds),
    /** Whether its resolutions may approve completion; those of bodies added before this was asked may. */
    approves: z.boolean().optional(),
  }),
}
