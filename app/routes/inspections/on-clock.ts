import { z } from 'zod'
import { describeCounting } from '../../domain/calendar.ts'
import { ClockName, clockState, clockWords } from '../../domain/clock.ts'
import type { Day } from '../../domain/day.ts'
import { clocksOf, type RunningClock } from '../../domain/inspection-clock.ts'
import type { Deed } from '../../domain/permission.ts'
import { InspectionRef } from '../../domain/reference.ts'
import { onInspection } from '../../web/on-inspection.ts'

type InspectionGate = ReturnType<typeof onInspection>
type Edition = Parameters<InspectionGate['on']>[0]

/** The gate of a page about one clock that runs for an inspection, `/inspections/:ref/clocks/:clock/…`. */
export const onClock = (deed: Deed) => ({
  deed,
  params: z.object({ ref: InspectionRef, clock: ClockName }),
  on: (edition: Edition, { ref, clock }: { ref: string; clock: ClockName }) => {
    const inspection = onInspection(deed).on(edition, { ref })
    const running = inspection && clocksOf(inspection).find(one => one.clock === clock)
    return running && { ...inspection, running }
  },
})

/** A clock as pages show it. */
export function shownClock({ clock, due, computed, stated, counting, met }: RunningClock, today: Day) {
  return {
    clock,
    name: clockWords[clock],
    due,
    computed,
    stated: stated ?? null,
    counting: describeCounting(counting),
    standing: clockState({ due }, today, met?.on),
  }
}
export type ShownClock = ReturnType<typeof shownClock>
