import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readWorkbook } from './read-workbook.ts'
import { oneRow, sheetXml, workbookOf } from './workbook.testing.ts'
import type { Cell, Workbook } from './workbook.ts'

async function read(bytes: Buffer): Promise<Workbook> {
  const workbook = await readWorkbook(bytes, 'plan.xlsx')
  if ('refused' in workbook) throw new Error(`${workbook.refused}: ${workbook.reason}`)
  return workbook
}

async function firstRow(bytes: Buffer): Promise<(Cell | null)[]> {
  return (await read(bytes)).sheets[0]?.rows[0]?.cells ?? []
}

const styles = (xfs: string, before = '') => ({
  'xl/styles.xml': `<styleSheet>${before}<cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`,
})
const dates1904 = (xml: string) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')

describe('a workbook as another program writes it', () => {
  test('gives texts, numbers, days and fills, row by row as numbered', async () => {
    const bytes = await writeXlsxFile([
      [{ value: 'Improvement plan 2026', fontWeight: 'bold' }],
      [],
      ['Reference', 'Due', 'Progress', 'RAG'],
      [
        'ILACS-2026-01',
        { value: new Date('2026-03-31'), type: Date, format: 'dd/mm/yyyy' },
        { value: 0.85, type: Number, format: '0%' },
        { value: 'On track', backgroundColor: '#92d050' },
      ],
      [null, null, 12.5, { value: '', backgroundColor: '#ff0000' }],
    ]).toBuffer()
    expect(await read(bytes)).toEqual({
      kind: 'xlsx',
      sheets: [
        {
          name: 'Sheet1',
          hidden: false,
          rows: [
            { number: 1, cells: [{ text: 'Improvement plan 2026' }] },
            { number: 3, cells: ['Reference', 'Due', 'Progress', 'RAG'].map(text => ({ text })) },
            {
              number: 4,
              cells: [
                { text: 'ILACS-2026-01' },
                { text: '2026-03-31', day: '2026-03-31' },
                { text: '85%', number: 0.85 },
                { text: 'On track', fill: '92D050' },
              ],
            },
            {
              number: 5,
              cells: [null, null, { text: '12.5', number: 12.5 }, { text: '', fill: 'FF0000' }],
            },
          ],
        },
      ],
    })
  })

  test('gives its sheets in order, the hidden ones marked', async () => {
    const bytes = workbookOf(
      { Plan: sheetXml('<row><c t="str"><v>a</v></c></row>'), Lists: sheetXml(''), Old: sheetXml('') },
      {
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="Plan &amp; more" r:id="s1"/><sheet name="Lists" state="hidden" r:id="s2"/>' +
          '<sheet name="Old" state="veryHidden" r:id="s3"/></sheets></workbook>',
      },
    )
    const { sheets } = await read(bytes)
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Plan & more', false],
      ['Lists', true],
      ['Old', true],
    ])
    expect(sheets[0]?.rows).toEqual([{ number: 1, cells: [{ text: 'a' }] }])
  })

  test('may name its namespaces by any prefix, and be strict Open XML', async () => {
    const bytes = workbookOf(
      {
        Plan:
          '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row x:r="2">' +
          '<x:c r="B2" t="inlineStr"><x:is><x:r><x:t>Ay</x:t></x:r><x:r><x:t>re</x:t></x:r><x:rPh><x:t>kana</x:t></x:rPh></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
      {
        'xl/_rels/workbook.xml.rels':
          '<p:Relationships xmlns:p="x"><p:Relationship Id="s1" Target="worksheets/sheet1.xml" ' +
          'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"/></p:Relationships>',
      },
    )
    expect((await read(bytes)).sheets[0]?.rows).toEqual([{ number: 2, cells: [null, { text: 'Ayre' }] }])
  })

  test('may keep a text in runs, as an escape, in CDATA or beyond the first plane', async () => {
    const shared =
      '<sst><si><r><t>Contin</t></r><r><rPr><b/></rPr><t xml:space="preserve">gency </t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si>' +
      '<si><t>a_x000D_\r\nb _x005F_x0041_</t></si><si><t><![CDATA[<5 & more]]>&#128512;&unknown;</t></si></sst>'
    const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"/>'
    expect(await firstRow(oneRow(cells, { 'xl/sharedStrings.xml': shared }))).toEqual([
      { text: 'Contingency ' },
      { text: 'a\r\nb _x0041_' },
      { text: '<5 & more😀&unknown;' },
    ])
  })

  test('keeps what is stored as truth, error, ISO day, and as the result of a formula', async () => {
    const cells =
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="d"><v>2026-03-31T00:00:00</v></c>' +
      '<c r="D1"><f>SUM(1,2)</f><v>3</v></c><c r="E1" t="str"><f>[1]Other!A1</f><v>from elsewhere</v></c><c r="F1"><f>NOW()</f></c>' +
      '<c r="G1" t="str"><v>end</v></c>'
    expect(await firstRow(oneRow(cells))).toEqual([
      { text: 'TRUE' },
      { text: '#REF!' },
      { text: '2026-03-31', day: '2026-03-31' },
      { text: '3', number: 3, formula: true },
      { text: 'from elsewhere', formula: true },
      { text: '', formula: true },
      { text: 'end' },
    ])
  })
})

describe('a date', () => {
  const formats = styles(
    '<xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="20"/>',
    '<numFmts><numFmt numFmtId="170" formatCode="[$-809]d mmmm yyyy;@"/><numFmt numFmtId="171" formatCode="&quot;day &quot;0"/>' +
      '<numFmt numFmtId="172" formatCode="mmm\\-yy"/></numFmts>',
  )
  const cell = (style: number, value: number) => `<c s="${style}"><v>${value}</v></c>`

  test('is known by its format, built in or the workbook’s own', async () => {
    const cells = [cell(1, 46112), cell(2, 46112.75), cell(3, 46112), cell(4, 46112), cell(5, 0.396)].join('')
    expect(await firstRow(oneRow(cells, formats))).toEqual([
      { text: '2026-03-31', day: '2026-03-31' },
      { text: '2026-03-31', day: '2026-03-31' },
      { text: 'day 46112', number: 46112 },
      { text: '2026-03-31', day: '2026-03-31' },
      { text: '09:30', number: 0.396 },
    ])
  })

  test('before 1990 is shown but is no day of ours, 29 February 1900 too', async () => {
    const cells = [59, 60, 61, 0, 32874].map(value => cell(1, value)).join('')
    expect(await firstRow(oneRow(cells, formats))).toEqual([
      { text: '1900-02-28' },
      { text: '1900-02-29' },
      { text: '1900-03-01' },
      { text: '1900-01-00' },
      { text: '1990-01-01', day: '1990-01-01' },
    ])
  })

  test('counts from 1904 where the workbook says so', async () => {
    const workbook = dates1904('<workbook><sheets><sheet name="Plan" r:id="s1"/></sheets></workbook>')
    const bytes = oneRow(cell(1, 44650), { ...formats, 'xl/workbook.xml': workbook })
    expect(await firstRow(bytes)).toEqual([{ text: '2026-03-31', day: '2026-03-31' }])
  })
})

test.each([
  ['0.00', 2, '2.00'],
  ['000', 7, '007'],
  ['"ILACS-"000', 7, 'ILACS-007'],
  ['#,##0.0', 1234567.25, '1,234,567.3'],
  ['#,##0.##', 1234.5, '1,234.5'],
  ['0.0%', -0.1234, '-12.3%'],
  ['[$£-809]#,##0.00', 1200, '£1,200.00'],
  ['0;(0)', -5, '(5)'],
  ['General', 0.1 + 0.2, '0.3'],
  ['0.00E+00', 12345, '12345'],
])('a number in the format %s is shown as Excel shows it', async (code, value, shown) => {
  const format = styles(
    '<xf numFmtId="170"/>',
    `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts>`,
  )
  expect(await firstRow(oneRow(`<c s="1"><v>${value}</v></c>`, format))).toEqual([
    { text: shown, number: value },
  ])
})

test('a fill is read from the palette, the workbook’s theme and its tint; white, none and patterns are no fill', async () => {
  const colours = [
    'rgb="FFFFC000"',
    'indexed="10"',
    'theme="4"',
    'theme="4" tint="0.5999938962981048"',
    'theme="4" tint="-0.249977111117893"',
    'theme="0"',
    'theme="99"',
  ]
  const fills = colours.map(
    colour => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`,
  )
  const striped = '<fill><patternFill patternType="darkUp"><fgColor rgb="FF00FF00"/></patternFill></fill>'
  const xfs = [...fills, striped].map((_, i) => `<xf numFmtId="0" fillId="${i}"/>`).join('')
  const theme =
    '<a:theme xmlns:a="x"><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1>' +
    '<a:accent1><a:srgbClr val="5B9BD5"/></a:accent1></a:clrScheme></a:theme>'
  const bytes = oneRow([...fills, striped].map((_, i) => `<c s="${i + 1}"><v>${i}</v></c>`).join(''), {
    ...styles(xfs, `<fills>${fills.join('')}${striped}</fills>`),
    'xl/theme/theme1.xml': theme,
  })
  expect((await firstRow(bytes)).map(cell => cell?.fill)).toEqual([
    'FFC000',
    'FF0000',
    '5B9BD5',
    'BDD7EE',
    '2E75B6',
    undefined,
    undefined,
    undefined,
  ])
})

describe('merged cells', () => {
  const text = (at: string, value: string) => `<c r="${at}" t="str"><v>${value}</v></c>`
  const merged = (rows: string, ...refs: string[]) =>
    workbookOf({
      Plan: sheetXml(
        rows,
        `<mergeCells>${refs.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      ),
    })

  test('give their text to each cell they cover, the copies marked', async () => {
    const rows =
      `<row r="1">${text('A1', 'Plan')}</row>` +
      `<row r="2">${text('A2', 'Ref')}${text('B2', 'Dates')}<c r="C2"/></row>` +
      `<row r="3">${text('B3', 'Start')}${text('C3', 'Due')}</row>`
    const { sheets } = await read(merged(rows, 'A1:XFD1', 'A2:A3', 'B2:C2'))
    const copy = (text: string) => ({ text, merged: true })
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      [{ text: 'Plan' }, copy('Plan'), copy('Plan')],
      [{ text: 'Ref' }, { text: 'Dates' }, copy('Dates')],
      [copy('Ref'), { text: 'Start' }, { text: 'Due' }],
    ])
  })
})
