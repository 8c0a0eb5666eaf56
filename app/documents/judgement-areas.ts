import type { Framework } from '../domain/framework.ts'

/** Tells the areas apart by what is printed, Ofsted's slips included: by the key of `domain/framework.ts`. */
const printedAs: Record<string, RegExp> = {
  leaders: /impact of leaders/i,
  'help-and-protection': /help and protection/i,
  'children-in-care-and-care-leavers': /in care and care leavers/i,
  'children-in-care': /in care(?! and care leavers)/i,
  'care-leavers': /(?<!in care and )care(?: leavers|[- ]experienced)/i,
  'overall-effectiveness': /^overall\b/i,
  'looked-after-and-permanence': /looked after/i,
  adoption: /adoption/i,
  leadership: /leadership/i,
}

/** The framework's area for a printed one; undefined where none or more than one fits. */
export function areaPrinted(framework: Framework, printed: string) {
  const fitting = framework.areas.filter(({ key }) => printedAs[key]?.test(printed))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The framework's grade for a printed one, with or without "to be good"; undefined where it is none. */
export function gradePrinted(framework: Framework, printed: string) {
  const plain = (words: string) => words.toLowerCase().replace(/ to be good$/, '')
  return framework.grades.find(({ name }) => plain(name) === plain(printed.replace(/\.$/, '')))
}

/** Whether a text is a grade or the first words of one that runs on below. */
export const startsAGrade = (text: string) =>
  /^(outstanding|good|inadequate|requires( improvement( to( be( good)?)?)?)?)\.?$/i.test(text)
