import { z } from 'zod'
import { breakdownLines, typedLine } from '../../domain/breakdown-lines.ts'
import { breakdowns, figureStandings } from '../../domain/events/measures.ts'
import type { FigureLine } from '../../domain/figures-order.ts'
import { day, optionalDay, optionalText, typedDay, type Typed } from '../../domain/form.ts'
import { optionalDecimal, typedNumber } from '../../domain/typed-number.ts'
import { chooseStanding } from './figures-said-of.tsx'
import type { FigureRow } from '../../../db/read/measures.ts'

const When = z.object({
  version: z.coerce.number().int().positive(),
  to: day('Last day of the period'),
  from: optionalDay('First day of the period'),
})

const Whole = z
  .object({
    numerator: optionalDecimal('The numerator'),
    denominator: optionalDecimal('The denominator'),
    value: optionalDecimal('The value'),
  })
  .transform((whole, context) => {
    const problem = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message })
    }
    const { numerator, denominator, value } = whole
    if (numerator !== null && denominator === null)
      problem('denominator', 'Enter the denominator, too, or leave the numerator out')
    if (numerator === null && denominator !== null)
      problem('numerator', 'Enter the numerator, too, or leave the denominator out')
    if (denominator === 0) problem('denominator', 'The denominator is 0, and nothing can be divided by 0')
    return { whole: value === null && numerator === null && denominator === null ? null : whole }
  })

const Parts = z
  .object({ by: z.enum(breakdowns).default('none'), lines: optionalText('the breakdown') })
  .transform(({ by, lines }, context) => {
    const problem = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message })
    }
    const parts = by === 'none' ? [] : breakdownLines(lines ?? '', by)
    if ('problem' in parts) problem('lines', parts.problem)
    else if (by !== 'none' && parts.length === 0) problem('lines', 'Enter the breakdown, a line each')
    if (by === 'none' && lines !== null) problem('by', 'Choose what the breakdown is by')
    return { by, parts: 'problem' in parts ? [] : parts }
  })

const How = z.object({
  standing: z.enum(figureStandings, { error: chooseStanding }),
  source: optionalText('the source', 1000),
  note: optionalText('the note', 2000),
})

/** Figures of one period, as their form sends them: the whole, parts of it, or both. Read apart, so that all is told at once. */
export const TypedFigures = When.and(Whole)
  .and(Parts)
  .and(How)
  .transform(({ version, from, to, whole, by, parts, standing, source, note }) => {
    const period = { from: from ?? to, to }
    const lines: FigureLine[] = [
      ...(whole === null
        ? []
        : [{ period, breakdown: { by: 'none' as const, of: '' }, ...whole, suppressed: false }]),
      ...parts.map(({ of, ...line }) => ({ period, breakdown: { by, of }, ...line })),
    ]
    return { version, lines, standing, source: source ?? '', note: note ?? '' }
  })

/** The figure to be corrected with those of the same period, as the form shows them. */
export function typedCorrection(wrong: FigureRow, figures: readonly FigureRow[]): Typed {
  const together = figures.filter(
    ({ from, to, version, correctedBy }) =>
      correctedBy === null && from === wrong.from && to === wrong.to && version === wrong.version,
  )
  const whole = together.find(({ brokenBy }) => brokenBy === 'none')
  const parts = together.filter(({ brokenBy }) => brokenBy !== 'none' && brokenBy === wrong.brokenBy)
  return {
    version: String(wrong.version),
    ...typedDay('from', wrong.from === wrong.to ? null : wrong.from),
    ...typedDay('to', wrong.to),
    numerator: typedNumber(whole?.numerator ?? null),
    denominator: typedNumber(whole?.denominator ?? null),
    value: whole?.numerator === null ? typedNumber(whole.value) : '',
    by: wrong.brokenBy,
    lines: parts
      .filter(({ suppressed }) => !suppressed)
      .map(({ brokenOf, ...part }) => typedLine({ of: brokenOf, ...part }))
      .join('\n'),
    standing: wrong.standing,
    source: wrong.source,
  }
}
