import { refusedTermsOf, refusedWorkOn } from '../../domain/action-standing.ts'
import type { Day } from '../../domain/day.ts'
import { shownDelivery } from '../../domain/delivery.ts'
import { dueAlreadyPast } from '../../domain/missing.ts'
import type { Deed } from '../../domain/permission.ts'
import { milestonesOf, pointsOf, subStepsOf } from '../../../db/read/action-parts.ts'
import type { ActionState } from '../../../db/read/actions.ts'
import { workedOutDelivery } from '../../../db/read/delivery.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'

interface Access {
  subject: ActionState
  edition: { db: Parameters<typeof namesOf>[0] }
  today: Day
  can: (deed: Deed) => boolean
}

/** An action as its page begins: its terms, ratings, milestones and sub-steps, and what this person may do to each. */
export function overviewOf({ subject, edition: { db }, today, can }: Access) {
  const { ref, ownerPerson, ownerParty, executiveLead } = subject
  const names = namesOf(db)
  const name = (id: string | null) => (id === null ? null : nameIn(names, id))
  const terms = refusedTermsOf(subject) === null
  const work = refusedWorkOn(subject) === null
  return {
    ref,
    title: subject.title,
    detail: subject.detail,
    theme: subject.theme,
    start: subject.start,
    due: subject.due,
    originalDue: subject.originalDue,
    revisions: subject.revisions,
    dueAlreadyPast: dueAlreadyPast(subject),
    dueGivenAs: subject.dueGivenAs,
    successMeasure: subject.successMeasure,
    owner: name(ownerPerson ?? ownerParty),
    postedFor: ownerParty === null ? null : name(subject.owner),
    lead: name(executiveLead),
    points: pointsOf(db, ref),
    milestones: milestonesOf(db, ref).filter(({ removed }) => !removed),
    subSteps: subStepsOf(db, ref),
    ratings: ratingsOf(workedOutDelivery(db, subject, today), subject, name),
    withdrawn: subject.withdrawn,
    today,
    may: {
      change: terms && can('change-action'),
      link: terms && can('link-action'),
      setDueDate: terms && subject.due === null && can('set-due-date'),
      build: terms && can('build-milestones'),
      assignOwner: work && can('assign-owner'),
      assignLead: work && can('assign-executive-lead'),
      workSubSteps: work && can('work-sub-steps'),
      withdraw: work && can('withdraw-action'),
    },
  }
}
export type Overview = ReturnType<typeof overviewOf>

function ratingsOf(
  { rating, because }: ReturnType<typeof workedOutDelivery>,
  { deliverySet, deliverySetBy, deliverySetReason, impact, impactBy, impactReason }: ActionState,
  name: (id: string | null) => string | null,
) {
  const shown = shownDelivery(rating, deliverySet)
  const setBy = (by: string | null, reason: string | null) => ({
    name: name(by) ?? '',
    because: reason ?? '',
  })
  return {
    delivery: {
      rating: shown,
      workedOut: because,
      workedOutRating: rating,
      ...(deliverySet !== null &&
        shown === deliverySet && { setBy: setBy(deliverySetBy, deliverySetReason) }),
    },
    impact: { rating: impact, ...(impact !== null && { setBy: setBy(impactBy, impactReason) }) },
  }
}
