import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, Day } from '../domain/day.ts'
import { mostLettersInCell, type OutCell } from './out-sheet.ts'
import { readWorkbook } from './read-workbook.ts'
import type { Workbook } from './workbook.ts'
import { csvOf, xlsxOf } from './write-workbook.ts'
import { zipEntries, zipText } from './zip-entries.ts'

async function read(bytes: Uint8Array, name = 'plan.xlsx'): Promise<Workbook> {
  const workbook = await readWorkbook(bytes, name)
  if ('refused' in workbook) throw new Error(`${workbook.refused}: ${workbook.reason}`)
  return workbook
}

function partOf(bytes: Buffer, name: string): string {
  return zipText(bytes, zipEntries(bytes) ?? [], name) ?? ''
}

const firstDay = Day.parse('1990-01-01')
const dangerous = [
  '=1+1',
  '+44',
  '-5',
  '@SUM(A1)',
  '\t=x',
  '\r=x',
  '\n=x',
  '＝1',
  "'=1",
  "''+",
  "'",
  '"',
  '""',
]
const odd = [
  'constructor',
  '__proto__',
  '_x0041_',
  '_x000D\u0001',
  ' a ',
  'a\r\nb',
  '\ufeff',
  '<b>&amp;',
  'sep=;',
  '😀',
]
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...dangerous, ...odd, 'a;b', 'a,b', 'a\tb', 'a|b', '2026-03-31', '007', 'TRUE', ''),
)

describe('an .xlsx', () => {
  test('holds no formula, whatever a text begins with', async () => {
    const bytes = await xlsxOf([
      { name: 'Plan', columns: [], rows: [dangerous, dangerous.map(text => ({ text }))] },
    ])
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(2 * dangerous.length)
    expect(sheet).not.toMatch(/<f[\s>/]/)
    const { sheets } = await read(bytes)
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      dangerous.map(text => ({ text })),
      dangerous.map(text => ({ text })),
    ])
  })

  test('holds days as dates of day, month and year, bold heads, widths and rows that stay in sight', async () => {
    const bytes = await xlsxOf([
      {
        name: 'Plan',
        columns: [{ width: 12 }, {}],
        rows: [[{ text: 'Due', bold: true }], [{ day: Day.parse('2026-03-31') }]],
        frozenRows: 1,
      },
    ])
    expect(partOf(bytes, 'xl/styles.xml')).toMatch(/formatCode="dd\/mm\/yyyy"[^]*<b\s*\/>/)
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<v>46112</v>')
    expect(sheet).toMatch(/ySplit="1"[^]*state="frozen"/)
    expect(sheet).toMatch(/<col [^>]*width="12"/)
  })

  test('takes no text that Excel would call damaged', async () => {
    const one = (text: string) => xlsxOf([{ name: 'Plan', columns: [], rows: [[text]] }])
    await expect(one('a'.repeat(mostLettersInCell + 1))).rejects.toThrow('what Excel cannot')
    const { sheets } = await read(await one('a'.repeat(mostLettersInCell)))
    expect(sheets[0]?.rows[0]?.cells[0]?.text).toHaveLength(mostLettersInCell)
  })

  const fill = fc.constantFrom('FFC000', 'FF0000', '92D050')
  const optionalFill = fc.option(
    fill.map(fill => ({ fill })),
    { nil: {} },
  )
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map(n => n + 0)
  const day = fc.nat({ max: 76_700 }).map(n => addDays(firstDay, n))
  const cell: fc.Arbitrary<OutCell> = fc.oneof(
    text,
    number,
    fc.tuple(text, optionalFill).map(([text, fill]) => ({ text, ...fill })),
    fc.tuple(number, optionalFill).map(([number, fill]) => ({ number, ...fill })),
    fc.tuple(day, optionalFill).map(([day, fill]) => ({ day, ...fill })),
    fc.constant(null),
  )
  const sheet = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })

  test('reads back with the same texts, days, numbers and fills', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async sheets => {
        const out = sheets.map((rows, i) => ({ name: `Sheet ${i}`, columns: [], rows }))
        const { sheets: back } = await read(await xlsxOf(out))
        expect(back.map(({ name }) => name)).toEqual(out.map(({ name }) => name))
        for (const [i, rows] of sheets.entries()) {
          const width = Math.max(0, ...rows.map(row => row.findLastIndex(holdsText) + 1))
          const expected = rows.flatMap((row, j) =>
            row.some(holdsText) ? [{ number: j + 1, cells: trimmed(row.slice(0, width).map(kept)) }] : [],
          )
          const found = back[i]?.rows.map(({ number, cells }) => ({
            number,
            cells: trimmed(cells.map(cell => cell && plain(cell))),
          }))
          expect(found).toEqual(expected)
        }
      }),
      { numRuns: 100 },
    )
  })
})

const holdsText = (cell: OutCell) =>
  cell !== null && cell !== '' && !(typeof cell === 'object' && 'text' in cell && cell.text === '')

/** What is expected of a cell: an empty one is nothing unless it is filled. */
function kept(cell: OutCell): unknown {
  if (typeof cell === 'number') return { number: cell }
  if (typeof cell === 'string') return cell === '' ? null : { text: cell }
  return cell && 'text' in cell && cell.text === '' && cell.fill === undefined ? null : cell
}

function plain({ text, day, number, fill }: Workbook['sheets'][0]['rows'][0]['cells'][0] & object): unknown {
  const filled = fill === undefined ? {} : { fill }
  if (day !== undefined) return { day, ...filled }
  return number === undefined ? { text, ...filled } : { number, ...filled }
}

const trimmed = (cells: unknown[]) => cells.slice(0, cells.findLastIndex(cell => cell !== null) + 1)

describe('a .csv', () => {
  test('begins with its mark, ends lines as Excel does and runs nothing', () => {
    expect(
      csvOf([
        ['Reference', 'Owner'],
        ['=1+1', 'a "b", c'],
        ['-5', '@x\n'],
      ]),
    ).toBe('\ufeffReference,Owner\r\n\'=1+1,"a ""b"", c"\r\n\'-5,"\'@x\n"\r\n')
  })

  test('reads back with the same texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 12 }), async rows => {
        // No spreadsheet keeps the character nought.
        const written = rows.map(row => row.map(text => text.replaceAll('\0', '')))
        const { sheets } = await read(Buffer.from(csvOf(written)), 'plan.csv')
        expect(sheets[0]?.rows).toEqual(
          written.flatMap((row, i) => {
            const cells = trimmed(row.map(text => (text === '' ? null : { text })))
            return cells.length === 0 ? [] : [{ number: i + 1, cells }]
          }),
        )
      }),
      { numRuns: 500 },
    )
  })
})
