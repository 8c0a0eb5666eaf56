import type { DigestStep, ReminderSettings } from './events/cycles.ts'
import { inWords, plural } from './wording.ts'

/** When a digest went out, as its table and its history say it. */
export const digestWords: Record<DigestStep, string> = {
  opening: 'At the opening',
  'before-close': 'Before the close',
  'after-close': 'After the close',
  escalation: 'To the executive lead, for silence after the close',
}

/** `At the opening, 7 days before the close and on the day after it; to executive leads 7 days after the close` */
export function remindersInWords(settings: ReminderSettings): string {
  const { atOpening, daysBefore, afterClose, escalateAfter } = settings
  const toOwners = [
    ...(atOpening ? ['at the opening'] : []),
    ...(daysBefore === null ? [] : [`${plural(daysBefore, 'day')} before the close`]),
    ...(afterClose ? ['on the day after the close'] : []),
  ]
  const parts = [
    ...(toOwners.length === 0 ? [] : [inWords(toOwners)]),
    ...(escalateAfter === null ? [] : [`to executive leads ${plural(escalateAfter, 'day')} after the close`]),
  ]
  const words = parts.join('; ')
  return words === '' ? 'None' : words.charAt(0).toUpperCase() + words.slice(1)
}
