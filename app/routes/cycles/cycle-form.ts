import { z } from 'zod'
import type { ReminderSettings } from '../../domain/events/cycles.ts'
import { day, optionalNumber, text, ticked, type Typed } from '../../domain/form.ts'

export const NewCycle = z.object({
  name: text('the name', 120),
  from: day('Day from which updates count'),
  closes: day('Closing day'),
  remind: ticked(z.enum(['at-opening', 'after-close'])),
  daysBefore: optionalNumber('days before the closing day'),
  escalateAfter: optionalNumber('days after the closing day'),
})

export const remindersOf = ({
  remind,
  daysBefore,
  escalateAfter,
}: z.infer<typeof NewCycle>): ReminderSettings => ({
  atOpening: remind.includes('at-opening'),
  daysBefore,
  afterClose: remind.includes('after-close'),
  escalateAfter,
})

/** Settings as their form shows them. */
export const typedReminders = (settings: ReminderSettings): Typed => ({
  remind: [...(settings.atOpening ? ['at-opening'] : []), ...(settings.afterClose ? ['after-close'] : [])],
  daysBefore: String(settings.daysBefore ?? ''),
  escalateAfter: String(settings.escalateAfter ?? ''),
})
