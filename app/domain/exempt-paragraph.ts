import { z } from 'zod'
import { inWords } from './wording.ts'

/** Local Government Act 1972, Schedule 12A Part 1: what may be kept from the public, by paragraph. */
const words: Record<number, string> = {
  1: 'an individual',
  2: 'what is likely to reveal who an individual is',
  3: 'the financial or business affairs of a person or the council',
  4: 'consultations or negotiations on labour relations',
  5: 'legal professional privilege',
  6: 'a proposed statutory notice, order or direction',
  7: 'prevention, investigation or prosecution of crime',
}

export const ExemptParagraph = z.int().min(1).max(7)
export const exemptParagraphs: readonly number[] = Object.keys(words).map(Number)

/** `paragraph 1 (an individual) and paragraph 3 (…)` of Schedule 12A. */
export const inParagraphs = (paragraphs: readonly number[]): string => inWords(paragraphs.map(inParagraph))
export const inParagraph = (paragraph: number): string =>
  `paragraph ${String(paragraph)} (${words[paragraph] ?? ''})`

/** Each once, in the order of the Schedule. */
export const inScheduleOrder = (paragraphs: readonly number[]): number[] =>
  [...new Set(paragraphs)].sort((a, b) => a - b)

export const exemptClasses = ['exempt', 'confidential'] as const
export type ExemptClass = (typeof exemptClasses)[number]

/** What is withheld and by what right, as papers say it. */
export const withheldWords = (matter: { class: ExemptClass; paragraphs: readonly number[] }): string =>
  matter.class === 'confidential'
    ? 'Confidential: disclosure is forbidden by law or by a government department'
    : `Exempt under ${inParagraphs(matter.paragraphs)} of Schedule 12A to the Local Government Act 1972`
