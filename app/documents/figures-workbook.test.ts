import { expect, test } from 'vitest'
import { Day } from '../domain/day.ts'
import { figureHead } from '../domain/figure-columns.ts'
import { figureRow } from '../domain/figure-row.ts'
import { figuresTable, figuresTemplate, figuresWorkbook, type FigureLine } from './figures-workbook.ts'
import { readWorkbook } from './read-workbook.ts'

const line: FigureLine = {
  ref: 'OB-0001',
  period: 'March 2026',
  from: Day.parse('2026-03-01'),
  to: Day.parse('2026-03-31'),
  role: null,
  team: '=HYPERLINK("https://example.org")',
  area: null,
  value: 100 * (1 / 3),
  numerator: 1,
  denominator: 3,
  standing: 'Provisional',
  version: 2,
  source: '@Return',
  note: '',
  enteredBy: 'Ruth Adeyemi',
  enteredOn: Day.parse('2026-04-02'),
  corrects: null,
  correctedBy: null,
}
const withheld: FigureLine = {
  ...line,
  ref: 'OB-0002',
  team: 'West',
  value: 'c',
  numerator: 'c',
  denominator: 'c',
}
const given = {
  about: [
    ['Measure', 'Agency worker rate'],
    ['Value', 'Not this row, =1+1'],
  ] as const,
  isPercent: true,
  standing: [line, withheld],
  corrected: [{ ...line, ref: 'OB-0000', correctedBy: 'OB-0001' }],
}

/** What comes of importing the first sheet of a file. */
async function importedFrom(bytes: Uint8Array, name: string) {
  const workbook = await readWorkbook(bytes, name)
  if ('refused' in workbook) throw new Error(workbook.reason)
  const [sheet] = workbook.sheets
  const head = sheet && figureHead(sheet.rows)
  if (!head) throw new Error('No head')
  const below = sheet.rows.filter(({ number }) => number > head.head.number)
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    read: below.map(row => figureRow(row, head, { shownAs: 'per-cent', decimals: 1, frequency: 'monthly' })),
  }
}

test('figures go out as a workbook and as a table, and come back the same: formulas as text, c as c', async () => {
  const files = [
    ['figures.xlsx', new Uint8Array(await figuresWorkbook(given))],
    ['figures.csv', new TextEncoder().encode(figuresTable(given))],
  ] as const
  for (const [name, bytes] of files) {
    const { read } = await importedFrom(bytes, name)
    expect(read, name).toMatchObject([
      {
        figure: {
          period: { from: line.from, to: line.to },
          breakdown: { by: 'team', of: line.team },
          value: 100 * (1 / 3),
          suppressed: false,
          standing: 'provisional',
        },
      },
      { figure: { breakdown: { of: 'West' }, value: null, suppressed: true } },
    ])
  }
})

test('a workbook holds the definition, and apart from what stands what was corrected', async () => {
  const file = await importedFrom(new Uint8Array(await figuresWorkbook(given)), 'figures.xlsx')
  expect(file.sheets).toEqual(['Figures', 'Corrected', 'Definition'])
})

test('nothing in a table is run by a spreadsheet', () => {
  for (const cell of figuresTable(given)
    .slice(1)
    .split(/\r\n|,/))
    expect(cell).not.toMatch(/^"?[=+@-]/)
})

test('a blank template has the columns that are read', async () => {
  const workbook = await readWorkbook(new Uint8Array(await figuresTemplate(false)), 'template.xlsx')
  const rows = 'sheets' in workbook ? (workbook.sheets[0]?.rows ?? []) : []
  expect(figureHead(rows)?.columns.every(column => column !== null)).toBe(true)
})
