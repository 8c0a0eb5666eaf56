import type { Day } from '../domain/day.ts'
import { dayOf } from './inspection-dates.ts'
import type { Block } from './report-blocks.ts'

const asks = /\b(?:written statement|statement of (?:proposed )?action|action plan)\b/i
const byDate =
  /(.{0,90})\b(?:by|on or before|before|no later than|not later than)\s+(?:\w+day,?\s+)?(\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4})/giu

/** The day a letter asks for the statement of action by (not for its draft); null where it names none. */
export function statementDue(blocks: Block[]): Day | null {
  const days = blocks
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .filter(
      sentence =>
        asks.test(sentence) && /\b(?:send|sent|submit|provide|share|forward|return)/i.test(sentence),
    )
    .flatMap(sentence => [...sentence.matchAll(byDate)])
    .map(([, before, date]) => (/\bdraft\b/i.test(before ?? '') ? null : dayOf(date ?? '')))
  return days.filter(day => day !== null).at(-1) ?? null
}
