import type { BrokenBy } from './events/measures.ts'
import { suppressedMark } from './figure-words.ts'
import { roleBands, roleBandWords } from './role-band.ts'
import { numberTyped } from './typed-number.ts'
import { inWords } from './wording.ts'

/** One part of a breakdown as somebody typed it. */
export interface BreakdownLine {
  of: string
  value: number | null
  numerator: number | null
  denominator: number | null
  suppressed: boolean
}

const example = 'such as “East; 320; 20.5”, or “East; c” where it is withheld'

/**
 * Reads a breakdown typed a line each: a name, and the numerator and denominator or the value alone, with semicolons or
 * tabs between. Answers the lines, or what is wrong with each that cannot be read.
 */
export function breakdownLines(typed: string, by: BrokenBy): BreakdownLine[] | { problem: string } {
  const lines: BreakdownLine[] = []
  const problems: string[] = []
  for (const [at, text] of typed.split('\n').entries()) {
    if (text.trim() === '') continue
    const line = readLine(
      text.split(/[;\t]/).map(cell => cell.trim()),
      by,
    )
    if (typeof line === 'string') problems.push(`Line ${String(at + 1)}: ${line}`)
    else lines.push(line)
  }
  return problems.length === 0 ? lines : { problem: problems.join('. ') }
}

function readLine([named = '', ...cells]: string[], by: BrokenBy): BreakdownLine | string {
  const name = by === 'role' ? roleNamed(named) : named
  if (name === null)
    return `“${named}” is no role. Use ${inWords(roleBands.map(band => roleBandWords[band]))}`
  if (name === '') return `Begin with a name, ${example}`
  if (name.length > 100) return 'The name must be 100 characters or less'
  const [first = '', second] = cells
  const nothing = { of: name, value: null, numerator: null, denominator: null }
  if (cells.some(cell => cell.toLowerCase() === suppressedMark)) return { ...nothing, suppressed: true }
  const [one, other] = [numberTyped(first), second === undefined ? null : numberTyped(second)]
  if (one === null || (second !== undefined && other === null) || cells.length > 2)
    return `Write a numerator and a denominator after the name, ${example}`
  if (other === 0) return 'The denominator is 0, and nothing can be divided by 0'
  const numbers = other === null ? { value: one } : { numerator: one, denominator: other }
  return { ...nothing, ...numbers, suppressed: false }
}

/** The role as its band is called; null where there is none of that name. */
function roleNamed(typed: string): string | null {
  const band = roleBands.find(band => [band, roleBandWords[band].toLowerCase()].includes(typed.toLowerCase()))
  return band === undefined ? null : roleBandWords[band]
}

/** The same back, as its field shows it. */
export const typedLine = ({ of, value, numerator, denominator }: BreakdownLine): string =>
  [of, ...(numerator === null || denominator === null ? [value] : [numerator, denominator])]
    .map(cell => String(cell ?? suppressedMark))
    .join('; ')
