import { expect, test } from 'vitest'
import { Day } from '../domain/day.ts'
import { markFill } from '../domain/plan-sheet.ts'
import { markedWorkbook } from './marked-workbook.ts'
import { readWorkbook } from './read-workbook.ts'
import { sheetNames } from './sheet-names.ts'
import type { Workbook } from './workbook.ts'

const day = Day.parse('2026-03-31')
const workbook: Workbook = {
  kind: 'xlsx',
  sheets: [
    {
      name: 'Problems',
      hidden: false,
      rows: [
        { number: 2, cells: [{ text: 'Due' }, null, { text: 'RAG', merged: true }] },
        {
          number: 4,
          cells: [
            { text: '2026-03-31', day },
            { text: '7', number: 7, formula: true },
            { text: 'G', fill: '92D050' },
          ],
        },
      ],
    },
    { name: 'Actions/2026', hidden: true, rows: [] },
  ],
}

test('a marked copy lists what is wrong and fills the cells, and holds all else as it was', async () => {
  const marks = [
    { sheet: 'Problems', row: 4, column: 1, message: 'The due date is before the start date' },
    { sheet: 'Problems', row: 4, column: 28, message: 'Name an owner' },
  ]
  const marked = await readWorkbook(await markedWorkbook(workbook, marks), 'marked.xlsx')
  if ('refused' in marked) throw new Error(marked.reason)
  expect(marked.sheets.map(({ name }) => name)).toEqual(['Problems', 'Problems 2', 'Actions 2026'])
  const [problems, copy] = marked.sheets
  expect(problems?.rows.map(({ cells }) => cells.map(cell => cell?.text ?? null))).toEqual([
    ['Sheet', 'Row', 'Column', 'Value', 'What is wrong'],
    ['Problems', '4', 'A', '2026-03-31', 'The due date is before the start date'],
    ['Problems', '4', 'AB', null, 'Name an owner'],
  ])
  expect(copy?.rows).toEqual([
    { number: 2, cells: [{ text: 'Due' }, null, { text: 'RAG' }] },
    {
      number: 4,
      cells: [
        { text: '2026-03-31', day, fill: markFill },
        { text: '7', number: 7 },
        { text: 'G', fill: '92D050' },
      ],
    },
  ])
})

test('rows far down stay where they were', async () => {
  const rows = [{ number: 250_000, cells: [{ text: 'Total' }] }]
  const bytes = await markedWorkbook({ kind: 'xlsx', sheets: [{ name: 'Plan', rows, hidden: false }] }, [])
  expect(await readWorkbook(bytes, 'marked.xlsx')).toMatchObject({ sheets: [{}, { rows }] })
})

test('a text that a CSV file can hold and Excel cannot is cut short, and shown to be', async () => {
  const rows = [{ number: 1, cells: [{ text: 'a'.repeat(40_000) }] }]
  const bytes = await markedWorkbook({ kind: 'csv', sheets: [{ name: 'Plan', rows, hidden: false }] }, [])
  const marked = await readWorkbook(bytes, 'marked.xlsx')
  expect('sheets' in marked && marked.sheets[1]?.rows[0]?.cells[0]?.text).toMatch(/^a{32766}…$/)
})

test('sheets get names that Excel takes, no two alike', () => {
  expect(sheetNames(['Plan', 'plan', 'a'.repeat(40), 'a'.repeat(41), '[x]:y', '', 'History', "'q'"])).toEqual(
    ['Plan', 'plan 2', 'a'.repeat(31), `${'a'.repeat(29)} 2`, 'x  y', 'Sheet', 'History 1', 'q'],
  )
})
