import { closeCycle } from '../../commands/close-cycle.ts'
import { openCycle } from '../../commands/open-cycle.ts'
import { usualReminders } from '../../domain/cycle.ts'
import { monthNames, type Day } from '../../domain/day.ts'
import type { Delivery } from '../../domain/digest.ts'
import type { DueDigest } from '../cycle/due.ts'
import { idOf, type Step } from './world.ts'

/** Three cycles, the last of them open today. */
const cycles = [
  { ref: 'CY-01', opens: -84, closes: -56, closed: -46 },
  { ref: 'CY-02', opens: -45, closes: -20, closed: null },
  { ref: 'CY-03', opens: -11, closes: 17, closed: null },
] as const

export function cycled(): Step[] {
  const [{ opens: first }] = cycles
  return [
    ...cycles.flatMap(({ ref, opens, closes, closed }) => [opened(opens, closes), ...wasClosed(ref, closed)]),
    // A scheduler comes by every morning: what it sent before it does not send again.
    ...Array.from({ length: -first }, (_, n): Step => ({
      day: first + n,
      minute: 5,
      run: world => world.reminds(collected),
    })),
  ]
}

const opened = (day: number, closes: number): Step => ({
  day,
  minute: 0,
  run: world =>
    world.orders('planManager', 'open-cycle', openCycle, {
      name: monthOf(world.day(closes)),
      from: world.day(day),
      closes: world.day(closes),
      reminders: usualReminders,
    }),
})

const wasClosed = (cycle: string, day: number | null): Step[] =>
  day === null
    ? []
    : [
        {
          day,
          minute: 300,
          run: world =>
            world.orders('planManager', 'close-cycle', closeCycle, {
              cycle,
              reason: 'Reported to the improvement board.',
            }),
        },
      ]

/** No e-mail leaves a demonstration: whatever is due counts as sent, but for one mailbox that would not take it. */
const collected = ({ cycle, to, step }: DueDigest): Delivery =>
  cycle.ref === 'CY-02' && step === 'opening' && to === idOf('workforce') ? 'refused' : 'sent'

const monthOf = (day: Day) => `${monthNames[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
