import { formatDay, type Day } from '../day.ts'
import { plural } from '../wording.ts'
import { monthOf, monthsBetween, monthWords, type Month } from './month.ts'

/** One action in the plan. */
export interface Completing {
  /** The due day it was first given: a date that was moved does not move the plan. */
  originalDue: Day | null
  /** The day of the meeting whose approval of its completion stands. */
  approvedOn: Day | null
}

export interface Completion {
  /** How many actions were to be complete by the end of each month, and how many were: null where it is to come. */
  months: { month: Month; planned: number; approved: number | null }[]
  actions: number
  /** How many have no due day, and so are in no month's plan. */
  undated: number
  /** How many were due before today by their original due days, and how many are complete. */
  today: Day
  plannedByToday: number
  approved: number
}

/** Planned against actual completion, added up month by month, from the first day known to today or the last due day. */
export function completionByMonth(actions: readonly Completing[], today: Day): Completion {
  const due = actions.flatMap(({ originalDue }) => originalDue ?? [])
  const approved = actions.flatMap(({ approvedOn }) => approvedOn ?? [])
  const thisMonth = monthOf(today)
  const known = [...due, ...approved].map(monthOf).toSorted()
  const [first = thisMonth] = known
  const last = known.at(-1) ?? thisMonth
  const countBy = (days: readonly Day[], month: Month) => days.filter(day => monthOf(day) <= month).length
  return {
    months: monthsBetween(first, last < thisMonth ? thisMonth : last).map(month => ({
      month,
      planned: countBy(due, month),
      approved: month > thisMonth ? null : countBy(approved, month),
    })),
    actions: actions.length,
    undated: actions.length - due.length,
    today,
    plannedByToday: due.filter(day => day < today).length,
    approved: approved.length,
  }
}

/** `Of 24 actions, 12 were due before 20 November 2026 by their original dates; completion of 9 is approved. …` */
export function completionSentence(completion: Completion): string {
  const { months, actions, undated, today, plannedByToday, approved } = completion
  if (actions === 0) return 'There are no actions in the plan yet.'
  const last = months.findLast(({ planned }, at) => planned > (months[at - 1]?.planned ?? 0))
  return [
    `Of ${plural(actions, 'action')}, ${plannedByToday} ${plannedByToday === 1 ? 'was' : 'were'} due before ` +
      `${formatDay(today)} by their original dates; a meeting has approved completion of ${approved}.`,
    ...(last === undefined ? [] : [`The last of these dates is in ${monthWords(last.month)}.`]),
    ...(undated === 0
      ? []
      : [
          `${plural(undated, 'action')} without a due date ${undated === 1 ? 'is' : 'are'} not in the planned line.`,
        ]),
  ].join(' ')
}
