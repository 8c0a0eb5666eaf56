import { z } from 'zod'
import { breakdownLines, typedLine } from '../../domain/breakdown-lines.ts'
import { breakdowns, figureStandings } from '../../domain/events/measures.ts'
import type { FigureLine } from '../../domain/figures-order.ts'
import { day, optionalDay, optionalText, typedDay, type Typed } from '../../domain/form.ts'
import { optionalDecimal, typedNumber } from '../../domain/typed-number.ts'
import type { FigureRow } from '../../../db/read/measures.ts'

/** Figures of one period, as their form sends them: the whole, parts of it, or both. */
export const TypedFigures = z
  .object({
    version: z.coerce.number().int().positive(),
    from: optionalDay('First day of the period'),
    to: day('Last day of the period'),
    numerator: optionalDecimal('The numerator'),
    denominator: optionalDecimal('The denominator'),
    value: optionalDecimal('The value'),
    by: z.enum(breakdowns).default('none'),
    lines: optionalText('the breakdown'),
    standing: z.enum(figureStandings, { error: 'Choose whether it is provisional or final' }),
    source: optionalText('the source', 1000),
    note: optionalText('the note', 2000),
  })
  .transform((typed, context) => {
    const { version, from, to, numerator, denominator, value, by, lines, standing, source, note } = typed
    const period = { from: from ?? to, to }
    const problem = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message })
    }
    const parts = by === 'none' ? [] : breakdownLines(lines ?? '', by)
    if ('problem' in parts) problem('lines', parts.problem)
    else if (by !== 'none' && parts.length === 0) problem('lines', 'Enter the breakdown, a line each')
    if (by === 'none' && lines !== null) problem('by', 'Choose what the breakdown is by')
    const whole = {
      period,
      breakdown: { by: 'none', of: '' },
      value,
      numerator,
      denominator,
      suppressed: false,
    } as const
    const isWhole = value !== null || numerator !== null || denominator !== null
    const order: FigureLine[] = [
      ...(isWhole ? [whole] : []),
      ...('problem' in parts ? [] : parts).map(({ of, ...line }) => ({
        period,
        breakdown: { by, of },
        ...line,
      })),
    ]
    return { version, lines: order, standing, source: source ?? '', note: note ?? '' }
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
