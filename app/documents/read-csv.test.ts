import { describe, expect, test } from 'vitest'
import { readWorkbook } from './read-workbook.ts'

async function rowsOf(bytes: Buffer, name = 'Our plan.csv') {
  const read = await readWorkbook(bytes, name)
  if ('refused' in read) throw new Error(`${read.refused}: ${read.reason}`)
  expect(read).toMatchObject({ kind: 'csv', sheets: [{ name: 'Our plan', hidden: false }] })
  return read.sheets[0]?.rows.map(({ number, cells }) => [number, ...cells.map(cell => cell?.text ?? null)])
}

const table = (delimiter: string) =>
  `Reference${delimiter}Owner${delimiter}Action\r\nA-1${delimiter}Zoë Ayre${delimiter}"Two, or; three\t| lines\r\nand ""more"""\r\n`
const expected = [
  [1, 'Reference', 'Owner', 'Action'],
  [2, 'A-1', 'Zoë Ayre', 'Two, or; three\t| lines\r\nand "more"'],
]

describe('a CSV file is read', () => {
  test.each([
    ['UTF-8', Buffer.from(table(','))],
    ['UTF-8 with its mark', Buffer.from('\ufeff' + table(','))],
    ['UTF-16, little end first', Buffer.from('\ufeff' + table('\t'), 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff' + table('\t'), 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(table(','), 'latin1')],
  ])('in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(expected)
  })

  test('in Windows-1252 with the signs that Latin-1 has not', async () => {
    expect(await rowsOf(Buffer.from('Cost,\x80 5 \x96 7\n', 'latin1'))).toEqual([[1, 'Cost', '€ 5 – 7']])
  })

  test.each([',', ';', '\t', '|'])('parted by %j', async delimiter => {
    expect(await rowsOf(Buffer.from(table(delimiter)))).toEqual(expected)
  })

  test('parted by what parts it evenly, whatever stands in the cells', async () => {
    const lines = [
      'Action;Owner;Due',
      'Review plans, audits, and so on;Ayre;1',
      'Train, and check;Moss;2',
      '',
    ]
    expect(await rowsOf(Buffer.from(lines.join('\n')))).toEqual([
      [1, 'Action', 'Owner', 'Due'],
      [2, 'Review plans, audits, and so on', 'Ayre', '1'],
      [3, 'Train, and check', 'Moss', '2'],
    ])
  })

  test('by the delimiter that Excel’s own first line names', async () => {
    expect(await rowsOf(Buffer.from('sep=;\r\na,b;c\r\n'))).toEqual([[1, 'a,b', 'c']])
  })

  test('with rows numbered as Excel numbers them, empty ones left out', async () => {
    expect(await rowsOf(Buffer.from('Plan\n\n"a\nb",c\n,,\nd,,e\n'))).toEqual([
      [1, 'Plan'],
      [3, 'a\nb', 'c'],
      [5, 'd', null, 'e'],
    ])
  })

  test('with nothing trimmed, and with quotation marks where none should be', async () => {
    expect(await rowsOf(Buffer.from(' a ,5" pipe,x\n'))).toEqual([[1, ' a ', '5" pipe', 'x']])
    const late = 'a,b\n'.repeat(60) + 'c,5" pipe\n'
    expect((await rowsOf(Buffer.from(late)))?.at(-1)).toEqual([61, 'c', '5" pipe'])
  })

  test('without the apostrophe that kept a spreadsheet from running a cell', async () => {
    expect(await rowsOf(Buffer.from("'=1+1,'-5,''=x,'tis\n"))).toEqual([[1, '=1+1', '-5', "'=x", "'tis"]])
  })
})

test('a quotation mark that is never closed is named by its row', async () => {
  const read = await readWorkbook(Buffer.from('a,b\nc,"d\ne,f\n'), 'plan.csv')
  expect(read).toMatchObject({ refused: 'damaged' })
  expect('reason' in read && read.reason).toContain('row 2')
})
