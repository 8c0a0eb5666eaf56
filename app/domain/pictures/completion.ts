import { formatDay, type Day } from '../day.ts'
import { plural } from '../wording.ts'
import { endOfMonth, monthOf, monthsBetween, monthWords, type Month } from './month.ts'

/** One action in the plan. */
export interface Completing {
  /** The due day it was first given: a date that was moved does not move the plan. */
  originalDue: Day | null
}

/** A meeting's approval of completion, of an action that is or was in the plan. */
export interface Approval {
  on: Day
  /** The day on which the action was reopened or changed, so that it stood no more; null while it stands. */
  endedOn: Day | null
}

export interface Completion {
  /** How many actions were to be complete by the end of each month, and how many stood approved: null where it is to come. */
  months: { month: Month; planned: number; approved: number | null }[]
  actions: number
  /** How many have no due day, and so are in no month's plan. */
  undated: number
  /** How many were due before today by their original due days, and how many stand approved. */
  today: Day
  plannedByToday: number
  approved: number
  /** How many approvals do not stand any more. */
  ended: number
}

/** Planned against actual completion, added up month by month, from the first day known to today or the last due day. */
export function completionByMonth(
  actions: readonly Completing[],
  approvals: readonly Approval[],
  today: Day,
): Completion {
  const due = actions.flatMap(({ originalDue }) => originalDue ?? [])
  const thisMonth = monthOf(today)
  const known = [...due, ...approvals.map(({ on }) => on)].map(monthOf).toSorted()
  const [first = thisMonth] = known
  const last = known.at(-1) ?? thisMonth
  const standingOn = (day: Day) =>
    approvals.filter(({ on, endedOn }) => on <= day && (endedOn === null || endedOn > day)).length
  return {
    months: monthsBetween(first, last < thisMonth ? thisMonth : last).map(month => ({
      month,
      planned: due.filter(day => monthOf(day) <= month).length,
      approved: month > thisMonth ? null : standingOn(month === thisMonth ? today : endOfMonth(month)),
    })),
    actions: actions.length,
    undated: actions.length - due.length,
    today,
    plannedByToday: due.filter(day => day < today).length,
    approved: standingOn(today),
    ended: approvals.filter(({ endedOn }) => endedOn !== null).length,
  }
}

/** `Of 24 actions, 12 were due before 20 November 2026 by their original dates; completion of 9 is approved. …` */
export function completionSentence(completion: Completion): string {
  const { months, actions, undated, today, plannedByToday, approved, ended } = completion
  if (actions === 0) return 'There are no actions in the plan yet.'
  const last = months.findLast(({ planned }, at) => planned > (months[at - 1]?.planned ?? 0))
  return [
    `Of ${plural(actions, 'action')}, ${plannedByToday} ${plannedByToday === 1 ? 'was' : 'were'} due before ` +
      `${formatDay(today)} by their original dates; a meeting has approved completion of ${approved}.`,
    ...(ended === 0
      ? []
      : [
          `${plural(ended, 'approval')} no longer ${ended === 1 ? 'stands' : 'stand'}, because the action was reopened or changed.`,
        ]),
    ...(last === undefined ? [] : [`The last of these dates is in ${monthWords(last.month)}.`]),
    ...(undated === 0
      ? []
      : [
          `${plural(undated, 'action')} without a due date ${undated === 1 ? 'is' : 'are'} not in the planned line.`,
        ]),
  ].join(' ')
}
