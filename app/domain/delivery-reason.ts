import { formatDay, type Day } from './day.ts'
import { plural } from './wording.ts'

/** The facts that decided a delivery rating. */
export type DeliveryReason =
  | { fact: 'approved' }
  | { fact: 'verified' }
  | { fact: 'past-original-date'; originalDue: Day; daysLate: number; movedTo?: Day }
  | { fact: 'no-date' }
  | { fact: 'milestones-missed'; count: number; earliest: Day }
  | { fact: 'past-date-brought-forward'; due: Day }
  | { fact: 'silent-near-due'; due: Day; lastUpdate?: Day }
  | { fact: 'silent-since-start'; start: Day }
  | { fact: 'silent-for-long'; lastUpdate: Day }
  | { fact: 'starts-later'; start: Day }
  | { fact: 'no-update-yet'; start?: Day }
  | { fact: 'claimed'; due: Day }
  | { fact: 'reported'; lastUpdate: Day; due: Day }

/** The sentence for a page, made from the facts each time. */
export function describeReason(because: DeliveryReason): string {
  switch (because.fact) {
    case 'approved':
      return 'Completion approved by resolution of a meeting.'
    case 'verified':
      return 'Completion verified, not yet approved by a meeting.'
    case 'past-original-date':
      return (
        `${plural(because.daysLate, 'day')} past its original due date, ${formatDay(because.originalDue)}` +
        (because.movedTo ? `; since moved to ${formatDay(because.movedTo)}.` : '.')
      )
    case 'no-date':
      return 'No due date has been set.'
    case 'milestones-missed':
      return because.count === 1
        ? `A milestone due ${formatDay(because.earliest)} is not met.`
        : `${because.count} milestones are past and not met, the earliest due ${formatDay(because.earliest)}.`
    case 'past-date-brought-forward':
      return `Its due date was brought forward to ${formatDay(because.due)} and has passed.`
    case 'silent-near-due':
      return `Due ${formatDay(because.due)}, and ${lastHeard(because.lastUpdate)}.`
    case 'silent-since-start':
      return `It should have started ${formatDay(because.start)}, and ${lastHeard()}.`
    case 'silent-for-long':
      return `Its last update is from ${formatDay(because.lastUpdate)}.`
    case 'starts-later':
      return `Starts ${formatDay(because.start)}.`
    case 'no-update-yet':
      return because.start ? `Started ${formatDay(because.start)}; no update yet.` : 'No update yet.'
    case 'claimed':
      return `Claimed complete, not yet verified; due ${formatDay(because.due)}.`
    case 'reported':
      return `Last update ${formatDay(because.lastUpdate)}; due ${formatDay(because.due)}.`
  }
}

const lastHeard = (lastUpdate?: Day) =>
  lastUpdate ? `its last update is from ${formatDay(lastUpdate)}` : 'there is no update'
