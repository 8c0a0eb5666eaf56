import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { makeReport } from '../../e2e/world/make-report.ts'
import { pagePicture } from './page-picture.ts'
import { readPastedText, readReport } from './read-report.ts'
import { NotAReport, Report } from './report.ts'

const report = await makeReport({
  council: 'Fernshire',
  inspectionDates: '11 to 22 May 2026',
  leadInspector: 'Rosalind Ayre',
  judgements: [{ area: 'The experiences and progress of care leavers', grade: 'Good' }],
  summary: ['Children in Fernshire are well supported.'],
  improvement: { points: [{ text: 'The recording of supervision.' }] },
  parts: [
    {
      heading: 'The experiences and progress of care leavers: good',
      paragraphs: ['Care leavers are well supported.'],
    },
  ],
})

function pdfSaying(text: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument(options)
  const chunks: Buffer[] = []
  return new Promise(resolve => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
    pdf.text(text).end()
  })
}

describe('a document is refused by name when', () => {
  test.each([
    ['it is empty', () => Buffer.alloc(0), 'empty'],
    ['it is larger than 50 MB', () => Buffer.alloc(50 * 1024 * 1024 + 1), 'too-large'],
    ['it is no PDF', () => Buffer.from('PK\x03\x04 a workbook'), 'not-a-pdf'],
    ['it asks for a password', () => pdfSaying('Inspection', { userPassword: 'x' }), 'encrypted'],
    ['it breaks off', () => report.subarray(0, 400), 'damaged'],
    ['it holds no text, as a scan', () => pdfSaying(''), 'no-text'],
    [
      'it is about something else',
      () => pdfSaying('The annual report of the allotment society. '.repeat(20)),
      'not-a-report',
    ],
  ] as const)('%s', async (_, make, refused) => {
    expect(await readReport(await make())).toMatchObject({ refused })
  })

  test('its pages go round in a circle without end', { timeout: 15_000 }, async () => {
    const circle = [
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      '2 0 obj <</Type/Pages/Count 9/Kids[2 0 R]>> endobj',
    ]
    const read = await readReport(Buffer.from(`%PDF-1.7\n${circle.join('\n')}\ntrailer <</Root 1 0 R>>`))
    expect(['damaged', 'too-long', 'no-text']).toContain('refused' in read && read.refused)
  })

  test('the pasted text is empty or about something else', async () => {
    expect(await readPastedText(' \n')).toMatchObject({ refused: 'empty' })
    expect(await readPastedText('The annual report of the allotment society.')).toMatchObject({
      refused: 'not-a-report',
    })
  })
})

test('after a refusal the next document is read as ever', async () => {
  await readReport(report.subarray(0, 400))
  expect(await readReport(report)).toMatchObject({ localAuthority: 'Fernshire' })
})

test('a page is drawn as a picture of the width asked for, and a page that is not there is none', async () => {
  const picture = await pagePicture(report, 1, {
    width: 400,
    marks: [{ page: 1, x: 70, y: 100, width: 90, height: 20 }],
  })
  expect(
    Buffer.from(picture ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect(Buffer.from(picture ?? []).readUInt32BE(16)).toBe(400)
  expect(await pagePicture(report, 99, { width: 400 })).toBeNull()
})

const somewhere = fc.nat({ max: report.length - 1 })
const flipped = fc
  .array(fc.tuple(somewhere, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 40 })
  .map(flips => {
    const bytes = Buffer.from(report)
    for (const [at, by] of flips) bytes[at] = (bytes[at] ?? 0) ^ by
    return bytes
  })
const cutShort = somewhere.map(at => report.subarray(0, at))
const objects = report.toString('latin1').split(/(?=\n\d+ 0 obj)/)
const swapped = fc
  .shuffledSubarray(objects, { minLength: 1 })
  .map(parts => Buffer.from(parts.join(''), 'latin1'))

test(
  'a report with bytes flipped, cut off or objects swapped is read or refused, never worse',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(flipped, cutShort, swapped), async bytes => {
        const from = performance.now()
        const read = await readReport(bytes)
        expect(Report.safeParse(read).success || NotAReport.safeParse(read).success).toBe(true)
        expect(performance.now() - from).toBeLessThan(10_000)
      }),
      { numRuns: 80 },
    )
  },
)
