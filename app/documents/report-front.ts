import type { Day } from '../domain/day.ts'
import { dayOf, inspectionSpan } from './inspection-dates.ts'
import type { Block } from './report-blocks.ts'

export type Front = {
  inspectionDates: string | null
  began: Day | null
  ended: Day | null
  leadInspector: string | null
  published: Day | null
}

/** Dates and lead inspector as the head of a report gives them, or the first paragraphs of a letter. */
export function frontOf(blocks: Block[], isLetter: boolean): Front {
  const early = blocks.filter(block => block.page <= 2).map(block => block.text)
  const opening = early.join('\n')
  const all = () => blocks.map(block => block.text).join('\n')
  const inspectionDates = isLetter
    ? datesInLetter(opening)
    : labelled(opening, /inspection dates?\s*:?\s+(?=\d)/i)
  const span = inspectionDates === null ? null : inspectionSpan(inspectionDates)
  const leadPrinted = isLetter ? null : (labelled(opening, lead) ?? labelled(all(), lead))
  const letterDate = isLetter ? early.find(text => /^\d{1,2} \p{L}+ \d{4}(?=\s|$)/u.test(text)) : null
  const published = labelled(opening, /report published\s*:/i) ?? letterDate
  return {
    inspectionDates,
    began: span?.began ?? null,
    ended: span?.ended ?? null,
    leadInspector: leadPrinted === null ? null : nameOnly(leadPrinted),
    published: dayOf(published ?? ''),
  }
}

const lead = /(?<!deputy )lead inspectors?\s*:/i

/** What follows a label such as "Inspection dates:" up to the next label or the end of its paragraph. */
function labelled(text: string, label: RegExp): string | null {
  const found = label.exec(text)
  if (!found) return null
  const after = text.slice(found.index + found[0].length).trimStart()
  const value =
    (after.split('\n')[0] ?? '').split(
      /\s+(?=(?:inspection dates?|lead inspector|report published|deputy lead|team inspector|judgement|date of)\b)/i,
    )[0] ?? ''
  return value.trim() === '' ? null : value.trim()
}

const span = String.raw`\d{1,2}(?:\s+\p{L}+)?(?:\s+\d{4})?(?:\s*(?:to|and|[–-])\s*\d{1,2}\s+\p{L}+\s+\d{4})|\d{1,2}\s+\p{L}+\s+\d{4}`
const inLetter = [
  new RegExp(String.raw`took place (?:from|between|on) (${span})`, 'u'),
  new RegExp(String.raw`\b[Bb]etween (${span})`, 'u'),
  new RegExp(String.raw`(?:visit|inspection) (?:to|of) [^.]{0,120}? (?:on|from|between) (${span})`, 'u'),
]

function datesInLetter(opening: string): string | null {
  const text = opening.replaceAll('\n', ' ')
  return inLetter.map(pattern => pattern.exec(text)?.[1]).find(found => found !== undefined) ?? null
}

/** A lead inspector's name without the office: ", Her Majesty’s Inspector" or "HMI". */
const nameOnly = (printed: string) =>
  printed
    .replace(
      /[,\s]*(?:\b(?:Senior )?(?:Her|His) Majesty[’']?s(?:\s+Inspectors?)?|\bHMI|\bOfsted Inspector).*$/i,
      '',
    )
    .trim()
