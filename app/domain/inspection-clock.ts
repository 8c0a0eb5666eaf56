import { clocksFor, type Clock, type ClockName } from './clock.ts'
import type { Day } from './day.ts'
import type { Event } from './history.ts'
import type { InspectionState } from './inspection.ts'
import { refusal, type Refusal } from './refusal.ts'

/** What is recorded of a clock. What is computed is worked out whenever it is shown. */
export interface KnownClock {
  stated: { day: Day; source: string } | null
  met: { on: Day; note: string } | null
}

export interface Clocked extends InspectionState {
  hasPriorityAction: boolean
  known: ReadonlyMap<ClockName, KnownClock>
}

export type RunningClock = Clock & Pick<KnownClock, 'met'>

/** The clocks that run for an inspection, soonest first; none before its report is received. */
export function clocksOf({ is, hasPriorityAction, known }: Clocked): RunningClock[] {
  if (is.receivedOn === null) return []
  const stated = Object.fromEntries(
    [...known].flatMap(([clock, { stated }]) => (stated ? [[clock, stated]] : [])),
  )
  return clocksFor({ kind: is.kind, receivedOn: is.receivedOn, hasPriorityAction, stated }).map(clock => ({
    ...clock,
    met: known.get(clock.clock)?.met ?? null,
  }))
}

/** The date that Ofsted states, which wins over the computed one, and where it says so. */
export function stateClock(
  inspection: Clocked,
  clock: ClockName,
  is: { day: Day; source: string },
): Event[] | Refusal {
  const refused = notRunning(inspection, clock, is.day, 'day')
  if (refused) return refused
  const was = inspection.known.get(clock)?.stated ?? null
  if (was?.day === is.day && was.source === is.source) return refusal('nothing-changed', { field: 'day' })
  return [{ type: 'clock-stated', says: { inspection: inspection.ref, clock, was, is } }]
}

/** The day on which the council did what the clock asks for. */
export function meetClock(
  inspection: Clocked,
  clock: ClockName,
  is: { on: Day; note: string },
  today: Day,
): Event[] | Refusal {
  const refused = notRunning(inspection, clock, is.on, 'on')
  if (refused) return refused
  if (is.on > today) return refusal('in-the-future', { field: 'on' })
  const was = inspection.known.get(clock)?.met ?? null
  if (was?.on === is.on && was.note === is.note) return refusal('nothing-changed', { field: 'on' })
  return [{ type: 'clock-met', says: { inspection: inspection.ref, clock, was, is } }]
}

function notRunning(inspection: Clocked, clock: ClockName, day: Day, field: string): Refusal | null {
  if (inspection.is.receivedOn === null) return refusal('not-received-yet')
  if (!clocksOf(inspection).some(running => running.clock === clock)) return refusal('not-this-clock')
  return day < inspection.is.receivedOn ? refusal('before-it-was-received', { field }) : null
}
