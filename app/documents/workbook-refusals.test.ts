import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCompoundFile, makeZip, type ZipFiles } from '../../e2e/world/make-office-file.ts'
import { Day } from '../domain/day.ts'
import { readWorkbook } from './read-workbook.ts'
import { deflatedOver, oneRow, sheetXml, workbookOf, workbookParts } from './workbook.testing.ts'
import { NotAWorkbook, Workbook } from './workbook.ts'
import { xlsxOf } from './write-workbook.ts'

const cell = '<c t="inlineStr"><is><t>Review the plan</t></is></c>'
const [beforeRows = '', afterRows = ''] = sheetXml('|').split('|')
const rowsOver = (row: string, times: number) =>
  workbookOf({ Plan: deflatedOver(beforeRows, row.repeat(1000), times / 1000, afterRows) })
const megabyte = ' '.repeat(1024 * 1024)
const small = oneRow(cell)

describe('a file is refused by name, with what to do, when', () => {
  test.each([
    ['it is empty', 'a.xlsx', () => Buffer.alloc(0), 'empty'],
    ['it is larger than 20 MB', 'a.xlsx', () => Buffer.alloc(20 * 1024 * 1024 + 1), 'too-large'],
    [
      'it asks for a password',
      'a.xlsx',
      () => makeCompoundFile(['Root Entry', 'EncryptedPackage']),
      'encrypted',
    ],
    ['it is from before 2007', 'a.xls', () => makeCompoundFile(['Root Entry', 'Workbook']), 'legacy'],
    ['it is a binary workbook', 'a.xlsb', () => oneRow(cell, { 'xl/workbook.bin': 'x' }), 'legacy'],
    ['it carries macros', 'a.xlsm', () => oneRow(cell, { 'xl/vbaProject.bin': 'x' }), 'macro'],
    [
      'it is a macro workbook renamed',
      'a.xlsx',
      () => oneRow(cell, { '[Content_Types].xml': '<Types>macroEnabled</Types>' }),
      'macro',
    ],
    [
      'it is an old document',
      'a.doc',
      () => makeCompoundFile(['Root Entry', 'WordDocument']),
      'not-a-workbook',
    ],
    [
      'it is a Word document',
      'a.xlsx',
      () => makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }),
      'not-a-workbook',
    ],
    ['it is something else named .xlsx', 'a.xlsx', () => Buffer.from('a,b\n'), 'not-a-workbook'],
    ['it is a PDF named .csv', 'a.csv', () => Buffer.from('%PDF-1.7\n'), 'not-a-workbook'],
    ['it is bytes named .csv', 'a.csv', () => Buffer.from([0x89, 0x50, 0, 1]), 'not-a-workbook'],
    ['it is a web page named .csv', 'a.csv', () => Buffer.from('<!DOCTYPE html>'), 'not-a-workbook'],
    ['it breaks off', 'a.xlsx', () => small.subarray(0, small.length - 60), 'damaged'],
    ['its XML breaks off', 'a.xlsx', () => workbookOf({ Plan: '<worksheet><sheetData><row>' }), 'damaged'],
    ['a sheet is missing', 'a.xlsx', () => makeZip(without('xl/worksheets/sheet1.xml')), 'damaged'],
    ['a text that a cell names is missing', 'a.xlsx', () => oneRow('<c t="s"><v>7</v></c>'), 'damaged'],
    ['it has 31 sheets', 'a.xlsx', () => workbookOf(manySheets(31)), 'too-large'],
    ['a sheet has 5,001 rows', 'a.xlsx', () => rowsOver(`<row>${cell}</row>`, 6000), 'too-many-rows'],
    [
      'a stray text stands in the last row',
      'a.xlsx',
      () => workbookOf({ Plan: sheetXml(`<row r="1048576">${cell}</row>`) }),
      'too-many-rows',
    ],
    ['a CSV has 5,001 rows', 'a.csv', () => Buffer.from('a,b\n'.repeat(5001)), 'too-many-rows'],
    ['a cell stands in column 201', 'a.xlsx', () => oneRow('<c r="GS1"><v>1</v></c>'), 'too-many-columns'],
    ['a CSV has 201 columns', 'a.csv', () => Buffer.from(',1'.repeat(201)), 'too-many-columns'],
    [
      'more than 250,000 cells hold something',
      'a.xlsx',
      () => rowsOver(`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`, 3000),
      'too-large',
    ],
  ] as const)('%s', async (_, name, make, refused) => {
    const read = await readWorkbook(make(), name)
    expect(read).toMatchObject({ refused })
    expect('reason' in read && read.reason).toMatch(/^[A-Z“].+[.!]$/)
  })
})

function without(name: string) {
  const parts = workbookParts({ Plan: sheetXml('') })
  return Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name))
}

const manySheets = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`Sheet ${i}`, sheetXml('')]))

describe('within 10 seconds and bounded memory', () => {
  async function within<T>(run: () => Promise<T>): Promise<T> {
    const [from, memory] = [performance.now(), process.memoryUsage.rss()]
    const answer = await run()
    expect(performance.now() - from).toBeLessThan(10_000)
    expect((process.memoryUsage.rss() - memory) / 1024 / 1024).toBeLessThan(500)
    return answer
  }

  test('a sheet with 200,000 rows is refused', async () => {
    const read = await within(() =>
      readWorkbook(rowsOver(`<row>${cell.repeat(10)}</row>`, 200_000), 'a.xlsx'),
    )
    expect(read).toMatchObject({ refused: 'too-many-rows' })
  })

  test('a sheet that is 200,000 rows long and holds one is read', async () => {
    const sheet = deflatedOver(
      beforeRows.replace('<sheetData>', '<dimension ref="A1:C200001"/><sheetData>'),
      '<row><c s="0"/><c s="0"/></row>'.repeat(1000),
      200,
      `<row>${cell}</row>${afterRows}`,
    )
    const read = await within(() => readWorkbook(workbookOf({ Plan: sheet }), 'a.xlsx'))
    expect(read).toMatchObject({ sheets: [{ rows: [{ number: 200_001 }] }] })
  })

  test.each([
    ['of nothing', 'damaged', deflatedOver('', megabyte, 1024, '')],
    [
      'of one text',
      'damaged',
      deflatedOver(`${beforeRows}<row><c><v>`, megabyte, 1024, `</v></c></row>${afterRows}`),
    ],
    [
      'in one tag',
      'damaged',
      deflatedOver(`${beforeRows}<row a="`, '>'.repeat(1024 * 1024), 1024, afterRows),
    ],
    ['of comments', 'damaged', deflatedOver(beforeRows, `<!--${megabyte}-->`, 1024, afterRows)],
    ['of rows', 'too-many-rows', deflatedOver(beforeRows, '<row></row>'.repeat(100_000), 1024, afterRows)],
    [
      'of what says nothing',
      'too-large',
      deflatedOver(beforeRows, `<a b="${'c'.repeat(100_000)}"/>`, 10_000, afterRows),
    ],
  ])('a sheet that is a gigabyte %s is refused', async (_, refused, sheet) => {
    const read = await within(() => readWorkbook(workbookOf({ Plan: sheet }), 'a.xlsx'))
    expect(read).toMatchObject({ refused })
  })

  const letters = 20 * 1024 * 1024
  test.each([
    ['quotation marks', '"'],
    ['delimiters', ','],
    ['lines', '\n'],
    ['letters', 'a'],
    ['quoted letters', '"a",'],
  ])('20 MB of %s in a CSV are answered', async (_, piece) => {
    const bytes = Buffer.alloc(letters, piece)
    const read = await within(() => readWorkbook(bytes, 'a.csv'))
    expect(Workbook.safeParse(read).success || NotAWorkbook.safeParse(read).success).toBe(true)
  })

  test('a gigabyte of shared texts is refused', async () => {
    const shared = deflatedOver('<sst>', `<si><t>${'a'.repeat(30_000)}</t></si>`.repeat(35), 1024, '</sst>')
    const read = await within(() => readWorkbook(oneRow(cell, { 'xl/sharedStrings.xml': shared }), 'a.xlsx'))
    expect(read).toMatchObject({ refused: 'too-large' })
  })

  test('one long text in half a million cells is refused before it is sent on', async () => {
    const shared = { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(32_000)}</t></si></sst>` }
    const rows = deflatedOver(
      beforeRows,
      `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`,
      4000,
      afterRows,
    )
    const read = await within(() => readWorkbook(workbookOf({ Plan: rows }, shared), 'a.xlsx'))
    expect(read).toMatchObject({ refused: 'too-large' })
  })
})

test('after a refusal the next workbook is read as ever', async () => {
  await readWorkbook(small.subarray(0, 100), 'a.xlsx')
  expect(await readWorkbook(small, 'a.xlsx')).toMatchObject({ sheets: [{ name: 'Plan' }] })
})

const written = await xlsxOf([
  {
    name: 'Plan',
    columns: [],
    rows: [
      [{ text: 'Reference', bold: true }, 'Action', 'Due'],
      ['A-1', { text: 'Review contingency plans', fill: 'FFC000' }, { day: Day.parse('2026-03-31') }],
    ],
  },
])
const parts = workbookParts(
  {
    Plan: sheetXml(
      `<row r="1">${cell}<c r="C1" s="1" t="s"><v>0</v></c></row>`,
      '<mergeCells><mergeCell ref="A1:B9"/></mergeCells>',
    ),
  },
  {
    'xl/sharedStrings.xml': '<sst><si><r><t>Owner</t></r></si></sst>',
    'xl/styles.xml':
      '<styleSheet><fills><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills><cellXfs><xf/><xf numFmtId="14" fillId="0"/></cellXfs></styleSheet>',
  },
)

const names = Object.keys(parts)
const bytesFlipped = (bytes: Buffer) =>
  fc
    .array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    })
    .map(flips => {
      const flipped = Buffer.from(bytes)
      for (const [at, by] of flips) flipped[at] = (flipped[at] ?? 0) ^ by
      return flipped
    })
const cutShort = (bytes: Buffer) => fc.nat({ max: bytes.length - 1 }).map(at => bytes.subarray(0, at))
const partsSwapped = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([one, other]) => {
  const swapped: ZipFiles = { ...parts, [one]: parts[other] ?? '', [other]: parts[one] ?? '' }
  return makeZip(swapped)
})
const partMutated = fc
  .tuple(
    fc.constantFrom(...names),
    fc.nat({ max: 400 }),
    fc.nat({ max: 30 }),
    fc.constantFrom('', '<', '"', '0', '-1', '99999999'),
  )
  .map(([name, at, length, put]) => {
    const part = parts[name]
    if (typeof part !== 'string') throw new Error(`${name} is deflated`)
    return makeZip({ ...parts, [name]: part.slice(0, at) + put + part.slice(at + length) })
  })
const stored = makeZip(parts)
const mutated = fc.oneof(
  bytesFlipped(written),
  bytesFlipped(stored),
  cutShort(written),
  partsSwapped,
  partMutated,
)

test('five hundred workbooks with bytes flipped, cut off or parts swapped are read or refused, never worse', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(mutated, fc.constantFrom('a.xlsx', 'a.csv'), async (bytes, name) => {
      const from = performance.now()
      const answer = await readWorkbook(bytes, name)
      if (Workbook.safeParse(answer).success) read++
      else expect(NotAWorkbook.safeParse(answer).success).toBe(true)
      expect(performance.now() - from).toBeLessThan(10_000)
    }),
    { numRuns: 500, seed: 2026 },
  )
  // Mutations that nobody notices, and such that break all, would prove nothing.
  expect(read).toBeGreaterThan(50)
  expect(read).toBeLessThan(450)
})
