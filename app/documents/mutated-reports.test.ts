import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport } from '../../e2e/world/make-report.ts'
import { readReport } from './read-report.ts'
import { NotAReport, Report } from './report.ts'

const pdf = await makeReport({
  council: 'Fernshire',
  inspectionDates: '11 to 22 May 2026',
  leadInspector: 'Rosalind Ayre',
  judgements: [{ area: 'The experiences and progress of care leavers', grade: 'Good' }],
  summary: ['Children in Fernshire are well supported.'],
  improvement: { points: [{ text: 'The recording of supervision.' }] },
  parts: [
    {
      heading: 'The experiences and progress of care leavers: good',
      paragraphs: ['They are well supported.'],
    },
  ],
})

const place = fc.nat(pdf.length - 1)
const flipped = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 40 }).map(changes => {
  const bytes = Buffer.from(pdf)
  for (const [at, byte] of changes) bytes[at] = byte
  return bytes
})
const truncated = place.map(end => pdf.subarray(0, end))
const objects = pdf.toString('latin1').split(/(?=^\d+ 0 obj)/m)
const swapped = fc.tuple(fc.nat(objects.length - 1), fc.nat(objects.length - 1)).map(([a, b]) =>
  Buffer.from(
    objects
      .with(a, objects[b] ?? '')
      .with(b, objects[a] ?? '')
      .join(''),
    'latin1',
  ),
)

test('five hundred reports with bytes flipped, cut off or with objects swapped are each read or refused, none hangs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(flipped, truncated, swapped), async bytes => {
      const answer = await readReport(bytes)
      expect(NotAReport.or(Report).safeParse(answer).success).toBe(true)
      expect(answer).not.toHaveProperty('refused', 'too-long')
    }),
    { numRuns: 500, seed: 20_261_122, endOnFailure: true },
  )
}, 300_000)
