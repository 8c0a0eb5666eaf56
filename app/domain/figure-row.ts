import { figureCells, type CellsOfRow, type FigureCells } from './figure-cells.ts'
import type { FigureColumns } from './figure-columns.ts'
import { figurePeriod } from './figure-period.ts'
import type { CellProblem, CellReading } from './plan-row.ts'
import { roleBands, roleBandWords } from './role-band.ts'
import { isSuppressedMark, sheetNumber } from './sheet-number.ts'
import type { SheetPeriod } from './sheet-period.ts'
import { inWords } from './wording.ts'

/** What the measure says about its figures, as far as reading them needs it. */
export interface FigureKind {
  shownAs: 'number' | 'per-cent'
  decimals: number
  frequency: 'monthly' | 'quarterly' | 'yearly'
}

/** Where a figure comes from: its columns, and whether the head over the values says that they are percentages. */
export interface FigureHead {
  columns: FigureColumns
  inPercent: boolean
}

/** A figure as a row gives it. `standing` is undefined where the row does not say. */
export interface ReadFigure {
  row: number
  period: SheetPeriod
  breakdown: { by: 'none' | 'role' | 'team' | 'area'; of: string }
  value: number | null
  numerator: number | null
  denominator: number | null
  suppressed: boolean
  standing: 'provisional' | 'final' | undefined
}

const numbers = ['value', 'numerator', 'denominator'] as const
type NumberColumn = (typeof numbers)[number]

/** Reads one row; every problem of it, or the figure and what was taken otherwise than it stands. */
export function figureRow(
  given: CellsOfRow,
  { columns, inPercent }: FigureHead,
  kind: FigureKind,
): { figure: ReadFigure; readings: CellReading[] } | { problems: CellProblem[] } {
  const cells = figureCells(given, columns)
  const { row, text, problems, readings } = cells
  const period = figurePeriod(cells, kind.frequency === 'monthly')
  const breakdown = breakdownIn(cells)
  const suppressed = numbers.some(key => isSuppressedMark(text(key)))
  const counted = numbersIn(cells, kind)
  const is = suppressed
    ? { value: null, numerator: null, denominator: null }
    : { ...counted, value: valueIn(cells, counted, kind, inPercent) }
  const standing = standingIn(cells)
  if (problems.length > 0 || period === null) return { problems }
  return { figure: { row, period, breakdown, ...is, suppressed, standing }, readings }
}

const longestName = 100

function breakdownIn({ text, wrong }: FigureCells): ReadFigure['breakdown'] {
  const [by, other] = (['role', 'team', 'area'] as const).filter(key => !isEverybody.test(text(key)))
  if (by === undefined) return { by: 'none', of: '' }
  if (other !== undefined) wrong(other, 'A figure is broken down by role, by team or by area: fill only one')
  if (by === 'role') {
    const role = roleNamed(text(by))
    if (role === null)
      wrong(by, `This is no role. Use ${inWords(roleBands.map(band => roleBandWords[band]))}`)
    return { by, of: role ?? '' }
  }
  if (text(by).length > longestName) wrong(by, `Name it in ${String(longestName)} characters or less`)
  return { by, of: text(by) }
}

/** The role as its band is called. */
function roleNamed(typed: string): string | null {
  const name = typed.toLowerCase()
  const band = roleBands.find(band => band === name || roleBandWords[band].toLowerCase() === name)
  if (band !== undefined) return roleBandWords[band]
  return newlyQualified.has(name) ? roleBandWords['newly-qualified'] : null
}
const newlyQualified = new Set(['asye', 'nqsw', 'newly qualified'])

/** What people write in a breakdown for the figure that is broken down by nothing. */
const isEverybody = /^(?:|-|all|total|everybody|all (?:workers|staff|roles|teams|areas))$/i

type Counted = Pick<ReadFigure, NumberColumn>

function numbersIn({ text, cell, wrong }: FigureCells, { shownAs }: FigureKind): Counted {
  const numberIn = (key: NumberColumn) => {
    if (text(key) === '' || isSuppressedMark(text(key))) return null
    const read = sheetNumber(text(key), cell(key).number)
    if (read === null)
      return wrong(key, 'This is no number. Write it in digits, such as 1,234.5, or c where it is withheld')
    if (key !== 'value' && read.isPercent) return wrong(key, 'This is a percentage. Give how many there are')
    if (key !== 'value' && read.value < 0) return wrong(key, 'This cannot be less than 0')
    if (read.isPercent && shownAs === 'number')
      return wrong(key, 'This measure is not a percentage. Leave the percent sign out')
    return read.value
  }
  return { value: numberIn('value'), numerator: numberIn('numerator'), denominator: numberIn('denominator') }
}

/** What is given, or worked out unrounded of numerator and denominator; both have to agree. */
function valueIn(
  cells: FigureCells,
  { value, numerator, denominator }: Counted,
  kind: FigureKind,
  inPercent: boolean,
) {
  const { wrong, isWrong } = cells
  if (isWrong(numbers)) return null
  if (numerator === null && denominator === null)
    return value === null
      ? wrong('value', 'Give the value, or the numerator and the denominator')
      : asMeant(cells, value, !inPercent && kind.shownAs === 'per-cent')
  if (numerator === null || denominator === null)
    return wrong(
      numerator === null ? 'numerator' : 'denominator',
      'Give both the numerator and the denominator, or the value alone',
    )
  if (denominator === 0) return wrong('denominator', 'Nothing can be divided by 0')
  const isPerCent = kind.shownAs === 'per-cent'
  const worked = (isPerCent ? 100 : 1) * (numerator / denominator)
  return value !== null && Math.abs(value - worked) > 0.5000001 * 10 ** -kind.decimals
    ? wrong(
        'value',
        `The numerator divided by the denominator is ${worked.toFixed(kind.decimals)}${isPerCent ? '%' : ''}. Put one of the three right`,
      )
    : worked
}

/** A share without its percent sign could be a hundred times more. */
function asMeant({ text, wrong }: FigureCells, value: number, mayBeShare: boolean): number | null {
  const isShare = mayBeShare && Math.abs(value) < 1 && !/%|cent/i.test(text('value'))
  if (!isShare || value === 0) return value
  const asPercent = String(Number((value * 100).toPrecision(12)))
  return wrong('value', `Is this ${text('value')}% or ${asPercent}%? Write it with its percent sign`)
}

const standings = {
  provisional: ['provisional', 'p', 'yes', 'y', 'true'],
  final: ['final', 'f', 'no', 'n', 'false'],
}

function standingIn({ text, wrong }: FigureCells): ReadFigure['standing'] {
  const said = text('standing').toLowerCase()
  if (standings.provisional.includes(said)) return 'provisional'
  if (standings.final.includes(said)) return 'final'
  if (said !== '') wrong('standing', 'Write provisional or final')
  return undefined
}

/** What a figure is of, in words that are the same for the same. */
export const figureKey = ({ period, breakdown }: Pick<ReadFigure, 'period' | 'breakdown'>): string =>
  `${period.from} ${period.to} ${breakdown.by} ${breakdown.of.toLowerCase()}`

/** Rows that are of the same as an earlier one, as problems. */
export function givenTwice(figures: readonly ReadFigure[], columns: FigureColumns): CellProblem[] {
  const first = new Map<string, number>()
  return figures.flatMap(figure => {
    const earlier = first.get(figureKey(figure))
    if (earlier === undefined) {
      first.set(figureKey(figure), figure.row)
      return []
    }
    const column = Math.max(columns.indexOf('period'), columns.indexOf('from'), 0)
    const message = `Row ${String(earlier)} gives this period and breakdown already. Keep one of them`
    return [{ row: figure.row, column, value: '', message }]
  })
}
