import { dayInLondon, Instant, type Day } from '../../domain/day.ts'
import { may } from '../../domain/permission.ts'
import type { Person } from '../../domain/role.ts'
import type { Edition } from '../../../db/editions.ts'
import { awaitingApproval, awaitingEndorsement, awaitingVerification } from '../../../db/read/claims.ts'
import { laterDatesAwaitingDecision } from '../../../db/read/later-dates.ts'
import { updatesAwaitingEndorsement } from '../../../db/read/updates.ts'

/** One thing that waits for this person's hand. */
export interface Awaiting {
  what: string
  href: string
  action: string
  title: string
  since: Day
}

/** All that only this person, or one of few, can move on: what others wait for first, of each kind what waits longest. */
export function awaitingFor({ db }: Edition, person: Person): Awaiting[] {
  const leads = person.roles.includes('deputy-director')
  const decidesAll = person.roles.includes('plan-manager')
  const preparesMeetings = person.roles.includes('governance-officer')
  return [
    ...(leads || decidesAll
      ? laterDatesAwaitingDecision(db, person.id, decidesAll ? null : person.id)
      : []
    ).map(asked => ({
      what: 'Decide on a later date',
      href: `/actions/${asked.action}/later-date/${asked.ref}/decision`,
      action: asked.action,
      title: asked.title,
      since: dayOf(asked.askedAt),
    })),
    ...awaitingVerification(db)
      .filter(claim => may(person, 'verify-claim', claim) !== null)
      .map(claim => ({
        what: 'Verify a claim of completion',
        href: `/actions/${claim.action}/completion/verification`,
        action: claim.action,
        title: claim.title,
        since: dayOf(claim.claimedAt),
      })),
    ...(preparesMeetings ? awaitingApproval(db) : []).map(claim => ({
      what: 'Put completion to a meeting',
      href: `/actions/${claim.action}`,
      action: claim.action,
      title: claim.title,
      since: dayOf(claim.verifiedAt ?? claim.claimedAt),
    })),
    ...(leads ? awaitingEndorsement(db, person.id) : []).map(claim => ({
      what: 'Endorse a claim of completion',
      href: `/actions/${claim.action}/completion/endorsement`,
      action: claim.action,
      title: claim.title,
      since: dayOf(claim.claimedAt),
    })),
    ...(leads ? updatesAwaitingEndorsement(db, person.id) : []).map(update => ({
      what: 'Endorse an update',
      href: `/actions/${update.action}/updates/${update.ref}/endorsement`,
      action: update.action,
      title: update.title,
      since: dayOf(update.at),
    })),
  ]
}

const dayOf = (instant: string) => dayInLondon(Instant.parse(instant))
