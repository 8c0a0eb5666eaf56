import { z } from 'zod'
import { counting, countWorkingDays, type Counting } from './calendar.ts'
import { daysBetween, formatDay, type Day } from './day.ts'
import type { InspectionKind } from './inspection-kind.ts'
import { plural } from './wording.ts'

export const ClockName = z.enum(['publish-report', 'draft-statement', 'final-statement'])
export type ClockName = z.infer<typeof ClockName>

export const clockWords: Record<ClockName, string> = {
  'publish-report': 'Publish the report',
  'draft-statement': 'Send Ofsted the draft plan',
  'final-statement': 'Send Ofsted and the Secretary of State the written statement of action',
}

/** SI 2007/462 for the report; Education and Inspections Act 2006 s.137(3) and Ofsted's letters for statements. */
const workingDaysFor: Record<ClockName, number> = {
  'publish-report': 30,
  'draft-statement': 20,
  'final-statement': 70,
}

export type StatedDate = { day: Day; source: string }

export type Clock = {
  clock: ClockName
  workingDays: number
  computed: Day
  stated?: StatedDate
  /** The stated day, where Ofsted states one, or else the computed. */
  due: Day
  /** How the computed day came about. */
  counting: Counting
}

/** The clocks that the receipt of a report or letter starts, soonest first. */
export function clocksFor(received: {
  kind: InspectionKind
  receivedOn: Day
  hasPriorityAction: boolean
  stated?: { [clock in ClockName]?: StatedDate }
}): Clock[] {
  return clockNamesFor(received.kind, received.hasPriorityAction).map(clock => {
    const workingDays = workingDaysFor[clock]
    const counted = counting(received.receivedOn, workingDays)
    const stated = received.stated?.[clock]
    const computed = counted.until
    return {
      clock,
      workingDays,
      computed,
      ...(stated && { stated }),
      due: stated?.day ?? computed,
      counting: counted,
    }
  })
}

/** Which clocks the receipt of a report or letter of that kind starts, soonest first. */
export function clockNamesFor(kind: InspectionKind, hasPriorityAction: boolean): ClockName[] {
  switch (kind) {
    case 'standard-inspection':
    case 'short-inspection':
    case 'sif':
      return ['publish-report', 'final-statement']
    case 'jtai':
      return ['final-statement']
    case 'focused-visit':
      return hasPriorityAction ? ['draft-statement', 'final-statement'] : []
    case 'monitoring-visit':
    case 'annual-engagement-meeting':
    case 'send-area-inspection':
      return []
  }
}

export type ClockState = { state: 'running' | 'due-today' | 'late' | 'done' | 'done-late'; words: string }

/** Where a clock stands, in working days. */
export function clockState({ due }: Pick<Clock, 'due'>, today: Day, doneOn?: Day | null): ClockState {
  if (doneOn) {
    const done = `done on ${formatDay(doneOn)}`
    if (doneOn === due) return { state: 'done', words: `${done}, the day it was due` }
    if (doneOn < due) return { state: 'done', words: `${done}, ${span(doneOn, due)} early` }
    return { state: 'done-late', words: `${done}, ${span(due, doneOn)} late` }
  }
  if (today === due) return { state: 'due-today', words: 'due today' }
  if (today < due) return { state: 'running', words: `due in ${span(today, due)}` }
  return { state: 'late', words: `${span(due, today)} late` }
}

/** Plain days where no working day lies between, so that Saturday is never "0 working days late". */
function span(from: Day, to: Day): string {
  const workingDays = countWorkingDays(from, to)
  return workingDays > 0 ? plural(workingDays, 'working day') : plural(daysBetween(from, to), 'day')
}
