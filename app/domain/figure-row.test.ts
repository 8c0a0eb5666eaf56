import { expect, test } from 'vitest'
import { figureHead, type FigureColumns } from './figure-columns.ts'
import type { FigureCell } from './figure-cells.ts'
import { figureRow, givenTwice, type FigureKind } from './figure-row.ts'

const columns: FigureColumns = ['period', 'role', 'team', 'value', 'numerator', 'denominator', 'standing']
const caseload: FigureKind = { shownAs: 'number', decimals: 1, frequency: 'monthly' }
const agency: FigureKind = { ...caseload, shownAs: 'per-cent' }

const read = (kind: FigureKind, ...cells: (string | FigureCell)[]) =>
  figureRow(
    { number: 7, cells: cells.map(cell => (typeof cell === 'string' ? { text: cell } : cell)) },
    { columns, inPercent: false },
    kind,
  )
const told = (kind: FigureKind, ...cells: (string | FigureCell)[]) => {
  const row = read(kind, ...cells)
  return 'problems' in row ? row.problems.map(({ column, message }) => [column, message]) : []
}

test('a row is a figure: its period, what it is broken down by, its value', () => {
  expect(read(caseload, 'March 2026', '', 'East  team', '21.4', '', '', 'P')).toEqual({
    figure: {
      row: 7,
      period: { from: '2026-03-01', to: '2026-03-31' },
      breakdown: { by: 'team', of: 'East team' },
      value: 21.4,
      numerator: null,
      denominator: null,
      suppressed: false,
      standing: 'provisional',
    },
    readings: [],
  })
})

test('a numerator and a denominator make the value, unrounded, and a value beside them has to agree', () => {
  expect(read(caseload, '2026-03', 'All', '', '16.0', '337,055', '21,111.4')).toMatchObject({
    figure: { value: 337055 / 21111.4, breakdown: { by: 'none', of: '' } },
  })
  expect(read(agency, '2026-03', '', '', '', '1', '8')).toMatchObject({ figure: { value: 12.5 } })
  expect(told(agency, '2026-03', '', '', '13', '1', '8')).toEqual([
    [3, 'The numerator divided by the denominator is 12.5%. Put one of the three right'],
  ])
})

test('c stands for a number that is withheld already, and takes what stands beside it along', () => {
  expect(read(caseload, '2026-03', 'ASYE', '', 'c', '4', '12')).toMatchObject({
    figure: {
      breakdown: { by: 'role', of: 'Newly qualified (ASYE)' },
      ...{ value: null, numerator: null, denominator: null, suppressed: true },
    },
  })
})

test('a month that Excel made its first day is that month, and the person is told', () => {
  const cell = { text: '2026-03-01', day: '2026-03-01' }
  expect(read(caseload, cell, '', '', '21')).toMatchObject({
    figure: { period: { from: '2026-03-01', to: '2026-03-31' } },
    readings: [{ column: 0, value: '2026-03-01', as: 'The month from 1 March 2026 to 31 March 2026' }],
  })
  expect(read({ ...caseload, frequency: 'yearly' }, cell, '', '', '21')).toMatchObject({
    figure: { period: { from: '2026-03-01', to: '2026-03-01' } },
  })
})

test.each<[what: string, kind: FigureKind, cells: string[], column: number, says: RegExp]>([
  ['no period', caseload, ['', '', '', '21'], 0, /^Give the period/],
  ['what is no period', caseload, ['soon', '', '', '21'], 0, /no period/],
  ['two breakdowns', caseload, ['2026-03', 'ASYE', 'East', '21'], 2, /fill only one/],
  ['an unknown role', caseload, ['2026-03', 'Wizard', '', '21'], 1, /no role/],
  ['nothing to record', caseload, ['2026-03', '', '', ''], 3, /^Give the value/],
  ['half of a share', caseload, ['2026-03', '', '', '', '12', ''], 5, /^Give both/],
  ['nothing to divide by', caseload, ['2026-03', '', '', '', '12', '0'], 5, /divided by 0/],
  ['fewer than none', caseload, ['2026-03', '', '', '', '-12', '3'], 4, /less than 0/],
  ['a decimal comma', caseload, ['2026-03', '', '', '21,4'], 3, /no number/],
  ['a formula', caseload, ['2026-03', '', '', '=21+1'], 3, /no number/],
  ['a percentage of what is none', caseload, ['2026-03', '', '', '21%'], 3, /not a percentage/],
  ['a percentage for a count', agency, ['2026-03', '', '', '', '5%', '10'], 4, /how many/],
  ['a share that may be a percentage', agency, ['2026-03', '', '', '0.189'], 3, /0\.189% or 18\.9%/],
  ['another standing', caseload, ['2026-03', '', '', '21', '', '', 'perhaps'], 6, /provisional or final/],
])('%s is told at its cell', (_, kind, cells, column, says) => {
  expect(told(kind, ...cells)).toEqual([[column, expect.stringMatching(says)]])
})

test('every mistake of a row is told', () => {
  expect(told(caseload, 'soon', '', '', 'many', '', '', 'perhaps').map(([column]) => column)).toEqual([
    0, 3, 6,
  ])
})

test('a head that says percent needs no percent signs below', () => {
  const head = figureHead([{ number: 1, cells: [{ text: 'Month' }, { text: 'Value (%)' }] }])
  expect(head?.inPercent).toBe(true)
  const row = { number: 2, cells: [{ text: '2026-03' }, { text: '0.5' }] }
  expect(head && figureRow(row, head, agency)).toMatchObject({ figure: { value: 0.5 } })
})

test('formulas and markup in a name stay the text they are', () => {
  const name = '=HYPERLINK("https://example.org") <b>East</b>'
  expect(read(caseload, '2026-03', '', name, '21')).toMatchObject({ figure: { breakdown: { of: name } } })
})

const days: FigureColumns = ['from', 'to', 'value', 'period']
const readDays = (...texts: string[]) =>
  figureRow(
    { number: 2, cells: texts.map(text => ({ text })) },
    { columns: days, inPercent: false },
    caseload,
  )

test('a period is also given by its first and last day', () => {
  expect(readDays('1/4/2025', '31 March 2026', '21')).toMatchObject({
    figure: { period: { from: '2025-04-01', to: '2026-03-31' } },
  })
  expect(readDays('April 2025', 'March 2026', '21')).toMatchObject({
    figure: { period: { from: '2025-04-01', to: '2026-03-31' } },
  })
  for (const [from, to, period, column] of [
    ['1/4/2025', '', '', 1],
    ['1/4/2026', '31/3/2026', '', 1],
    ['1/4/2025', '31/3/2026', '2026/27', 3],
  ] as const)
    expect(readDays(from, to, '21', period)).toMatchObject({ problems: [{ column }] })
})

test('the second row of one period and breakdown is told', () => {
  const figures = ['2026-03', 'March 2026', 'April 2026'].flatMap((period, at) => {
    const one = figureRow(
      { number: at + 2, cells: [period, '', '', '1'].map(text => ({ text })) },
      { columns, inPercent: false },
      caseload,
    )
    return 'figure' in one ? [one.figure] : []
  })
  const found = givenTwice(figures, columns)
  expect(found.map(({ row, message }) => [row, message])).toEqual([
    [3, 'Row 2 gives this period and breakdown already. Keep one of them'],
  ])
})

test('columns are found by their heads, below titles, and others are left out', () => {
  const rows = [
    ['Caseload, all teams'],
    ['Month', 'Team', 'Value (mean)', 'Num.', 'Out of', 'Remarks', 'Provisional?', 'Month'],
    ['March 2026', 'East', '21'],
  ].map((texts, at) => ({ number: at + 1, cells: texts.map(text => ({ text })) }))
  expect(figureHead(rows)).toEqual({
    head: rows[1],
    columns: ['period', 'team', 'value', 'numerator', 'denominator', null, 'standing', null],
    inPercent: false,
  })
  expect(figureHead(rows.slice(2))).toBeNull()
})
