import type { Day } from '../domain/day.ts'
import { dayOf } from './inspection-dates.ts'
import type { Block } from './report-blocks.ts'

const asks = /\b(?:written statement|statement of (?:proposed )?action|action plan|plan)\b/i
const byDate =
  /\b(?:by|before|no later than|not later than)\s+(?:\w+day,?\s+)?(\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+\s+\d{4})/giu

/** The day a letter asks for the statement of action by; where draft and final are asked for, the later one. */
export function statementDue(blocks: Block[]): Day | null {
  const texts = blocks
    .map(block => block.text)
    .filter(text => asks.test(text) && /\b(send|submit|provide|prepare|forward)/i.test(text))
  const days = texts.flatMap(text => [...text.matchAll(byDate)].map(found => dayOf(found[1] ?? '')))
  return (
    days
      .filter(day => day !== null)
      .sort()
      .at(-1) ?? null
  )
}
