import { formatDay, type Day } from './day.ts'
import type { FigureCells } from './figure-cells.ts'
import { acceptedDays, sheetDay } from './sheet-day.ts'
import { acceptedPeriods, monthFrom, sheetPeriod, type SheetPeriod } from './sheet-period.ts'

/** The period of a row, from one cell or from its first and last day; null where that is a problem of the row. */
export function figurePeriod(cells: FigureCells, isMonthly: boolean): SheetPeriod | null {
  const { text, wrong } = cells
  const between = text('from') === '' && text('to') === '' ? undefined : daysBetween(cells)
  if (text('period') === '')
    return between === undefined ? wrong('period', `Give the period, as ${acceptedPeriods}`) : between
  const said = periodSaid(cells, isMonthly)
  if (said === null) return wrong('period', `This is no period. Give it as ${acceptedPeriods}`)
  if (between && (between.from !== said.from || between.to !== said.to))
    return wrong(
      'period',
      `From and To say ${formatDay(between.from)} to ${formatDay(between.to)}. Leave one of the two empty`,
    )
  return said
}

/** A month typed into Excel becomes its first day. */
function periodSaid({ cell, takenAs }: FigureCells, isMonthly: boolean): SheetPeriod | null {
  const { text, day } = cell('period')
  const read = sheetPeriod(day ?? text)
  const month = day !== undefined && isMonthly && read?.from.endsWith('-01') ? monthFrom(read.from) : null
  if (month === null) return read
  takenAs('period', `The month from ${formatDay(month.from)} to ${formatDay(month.to)}`)
  return month
}

function daysBetween(cells: FigureCells): SheetPeriod | null {
  const from = dayOf(cells, 'from')
  const to = dayOf(cells, 'to')
  if (from === null || to === null) return null
  return from <= to ? { from, to } : cells.wrong('to', 'The period ends before it begins')
}

/** A month stands for its first day where a period begins, and for its last where it ends. */
function dayOf({ cell, wrong }: FigureCells, key: 'from' | 'to'): Day | null {
  const { text, day } = cell(key)
  const read = sheetDay(day ?? text)
  if (read === null) return wrong(key, `This is no date. Give it as ${acceptedDays}`)
  return read.givenAs !== undefined && key === 'from' ? firstOfMonth(read.day) : read.day
}

const firstOfMonth = (day: Day): Day => sheetPeriod(day.slice(0, 7))?.from ?? day
