import { existsSync, readFileSync } from 'node:fs'
import { makeReport } from './make-report.ts'

const published = '../shared/reports/ilacs_leeds_2022-05-09.pdf'

/** The published report where it is present, one of the same shape in words of our own otherwise. */
export async function leedsReport(): Promise<{ name: string; pdf: Buffer }> {
  return existsSync(published)
    ? { name: 'the published report', pdf: readFileSync(published) }
    : { name: 'a report made for the test', pdf: await madeReport() }
}

const madeReport = () =>
  makeReport({
    council: 'Aldermere',
    inspectionDates: '21 February to 4 March 2022',
    leadInspector: 'Jan Okafor',
    judgements: [
      {
        area: 'The impact of leaders on social work practice with children and families',
        grade: 'Outstanding',
      },
      { area: 'The experiences and progress of children who need help and protection', grade: 'Good' },
      {
        area: 'The experiences and progress of children in care and care leavers',
        grade: 'Outstanding',
      },
      { area: 'Overall effectiveness', grade: 'Outstanding' },
    ],
    summary: ['Children are well supported, and most have a plan that those around them understand.'],
    improvement: {
      points: [
        { text: 'How contingency plans for children are written down and kept up to date.' },
        { text: 'How evenly decisions about strategy discussions are made.' },
      ],
    },
    parts: [
      {
        heading: 'The experiences and progress of children who need help and protection: good',
        paragraphs: ['Plans are written with children. Some do not say what happens if they fail.'],
      },
    ],
  })
