import { z } from 'zod'
import type { NotAReport, Report } from '../../documents/report.ts'

/** A line of expected.jsonl. */
export const ExpectedReport = z.object({
  file: z.string(),
  inspectionDates: z.string().nullable(),
  leadInspector: z.string().nullable(),
  judgements: z.array(z.object({ area: z.string(), grade: z.string() })),
  improvementPoints: z.array(z.object({ text: z.string(), subPoints: z.array(z.string()).optional() })),
})
export type ExpectedReport = z.infer<typeof ExpectedReport>

export type Comparison = {
  rows: { exact: number; all: number }
  points: { exact: number; all: number }
  findings: number
  misses: string[]
  /** Where the document says otherwise than expected.jsonl, and why. */
  expectedWrong: string[]
}

type Point = { text: string; subPoints?: string[] | undefined }

/** Compares what was read with what is expected: judgement rows to the letter, points in their letters and digits. */
export function compareReport(
  file: string,
  read: Report | NotAReport,
  expected: ExpectedReport | undefined,
): Comparison {
  const result: Comparison = {
    rows: { exact: 0, all: expected?.judgements.length ?? 0 },
    points: { exact: 0, all: expected?.improvementPoints.length ?? 0 },
    findings: 0,
    misses: [],
    expectedWrong: [],
  }
  if ('refused' in read) return { ...result, misses: [`${file}: refused as ${read.refused}: ${read.reason}`] }
  result.findings = read.findings.length
  if (!expected) return result
  const miss = (what: string, wanted: unknown, got: unknown) =>
    result.misses.push(`${file}: ${what}: expected ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`)

  compareEach(
    expected.judgements,
    read.judgements.map(({ printed }) => printed),
    (wanted, got) => {
      if (wanted && got && wanted.area === got.area && wanted.grade === got.grade) result.rows.exact++
      else miss('judgement row', wanted, got)
    },
  )
  const points: Point[] = read.improvementPoints.map(({ text, subPoints }) => ({
    text,
    subPoints: subPoints?.map(sub => sub.text),
  }))
  compareEach(expected.improvementPoints, points, (wanted, got) => {
    if (!wanted || !got || inOnePiece(wanted) !== inOnePiece(got)) {
      miss('improvement point', wanted, got)
      return
    }
    result.points.exact++
    if (wanted.subPoints?.length !== got.subPoints?.length)
      result.expectedWrong.push(
        `${file}: its sub-bullets are run into one text: ${JSON.stringify(wanted.text)}`,
      )
  })
  if (expected.inspectionDates !== read.inspectionDates)
    miss('inspection dates', expected.inspectionDates, read.inspectionDates)
  if (expected.leadInspector === null && read.leadInspector !== null)
    result.expectedWrong.push(
      `${file}: it leaves out the lead inspector, ${read.leadInspector}, whom the document names.`,
    )
  else if (expected.leadInspector === `${read.leadInspector ?? ''} HMI`)
    result.expectedWrong.push(
      `${file}: it gives the office with the lead inspector’s name: ${expected.leadInspector}`,
    )
  else if (expected.leadInspector !== read.leadInspector)
    miss('lead inspector', expected.leadInspector, read.leadInspector)
  return result
}

function compareEach<Wanted, Got>(
  wanted: Wanted[],
  got: Got[],
  compare: (wanted: Wanted | undefined, got: Got | undefined) => void,
): void {
  for (let i = 0; i < Math.max(wanted.length, got.length); i++) compare(wanted[i], got[i])
}

const inOnePiece = ({ text, subPoints = [] }: Point) =>
  [text, ...subPoints]
    .join('')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()
