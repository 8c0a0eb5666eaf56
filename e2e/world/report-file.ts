import { existsSync, readFileSync } from 'node:fs'
import { makeReport } from './make-report.ts'

/** A report as Ofsted publishes them, and what stands in it. */
export interface ReportFile {
  name: string
  pdf: Buffer
  kind: string
  leadInspector: string
  began: { day: string; month: string; year: string }
  judgements: Record<string, string>
  points: { text: string; part: string; number: string }[]
}

/** Beside the project where the published reports are kept; they are Crown copyright and no part of it. */
const folder = '../shared/reports/'

const leaders = 'The impact of leaders on social work practice with children and families'
const help = 'The experiences and progress of children who need help and protection'
const inCare = 'The experiences and progress of children in care'
const leavers = 'The experiences and progress of care leavers'
const overall = 'Overall effectiveness'

const published: (Omit<ReportFile, 'pdf'> & { name: string })[] = [
  {
    name: 'ilacs_leeds_2022-05-09.pdf',
    kind: 'standard-inspection',
    leadInspector: 'Louise Hollick',
    began: { day: '21', month: '2', year: '2022' },
    judgements: {
      [leaders]: 'Outstanding',
      [help]: 'Good',
      [`${inCare} and care leavers`]: 'Outstanding',
      [overall]: 'Outstanding',
    },
    points: [
      { text: 'Contingency planning in children’s written plans.', part: '', number: '' },
      { text: 'Consistent decision-making for strategy discussions.', part: '', number: '' },
    ],
  },
  {
    name: 'ilacs_leeds_2025-08-12.pdf',
    kind: 'short-inspection',
    leadInspector: 'Catherine Heron',
    began: { day: '30', month: '6', year: '2025' },
    judgements: {
      [leaders]: 'Outstanding',
      [help]: 'Good',
      [inCare]: 'Outstanding',
      [leavers]: 'Outstanding',
      [overall]: 'Outstanding',
    },
    points: [
      {
        text: 'The quality and accuracy of children’s records to reflect the work that is being completed (enabler 3, national framework)',
        part: 'enabler',
        number: '3',
      },
      {
        text: 'Consistency in the response to all children experiencing neglect (outcome 1, national framework)',
        part: 'outcome',
        number: '1',
      },
    ],
  },
]

/** A report of an invented council, made afresh. */
export async function madeReport(leadInspector = 'Rosalind Ayre'): Promise<ReportFile> {
  const points = [
    { text: 'The recording of supervision (outcome 4, national framework)', part: 'outcome', number: '4' },
    { text: 'Health assessments for children in care.', part: '', number: '' },
  ]
  const judgements = { [leaders]: 'Good', [help]: 'Outstanding', [inCare]: 'Good', [leavers]: 'Good' }
  const pdf = await makeReport({
    council: 'Aldermere',
    inspectionDates: '11 to 22 May 2026',
    leadInspector,
    judgements: Object.entries(judgements).map(([area, grade]) => ({ area, grade })),
    summary: ['Children in Aldermere are well supported.'],
    improvement: { points },
    parts: [{ heading: `${leavers}: good`, paragraphs: ['Care leavers are well supported.'] }],
  })
  const began = { day: '11', month: '5', year: '2026' }
  return { name: 'aldermere.pdf', pdf, kind: 'standard-inspection', leadInspector, began, judgements, points }
}

/** The published reports where they are kept, or else the made one. */
export async function reportFiles(): Promise<ReportFile[]> {
  const here = published.filter(({ name }) => existsSync(folder + name))
  if (here.length === 0) return [await madeReport()]
  return here.map(file => ({ ...file, pdf: readFileSync(folder + file.name) }))
}
