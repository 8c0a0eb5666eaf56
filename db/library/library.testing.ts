import { createHash } from 'node:crypto'
import { Day, Instant } from '../../app/domain/day.ts'
import type { PublishedReport } from '../../app/domain/published-report.ts'
import { openLibrary, type Library } from './open.ts'
import { addReport } from './write.ts'

export const memoryLibrary = () => openLibrary(':memory:')

/** The SHA-256 of a file that says no more than its name. */
export const sha256Of = (fileName: string) => createHash('sha256').update(fileName).digest('hex')

type Told = Partial<Omit<PublishedReport, 'improvementPoints' | 'judgements'>> & {
  points?: readonly string[]
  overall?: [key: string, grade: string] | null
}

/** A report of an invented council, inspected on the day it began and published a month later. */
export function told({ points = [], overall = ['good', 'Good'], ...facts }: Told): PublishedReport {
  return {
    framework: 'ILACS 2023',
    kind: 'standard-inspection',
    localAuthority: 'Elmbrook',
    localAuthorityPrinted: 'Elmbrook',
    published: Day.parse('2024-04-08'),
    inspectionDates: '4 to 15 March 2024',
    began: Day.parse('2024-03-04'),
    ended: Day.parse('2024-03-15'),
    leadInspector: 'Orla Penhallow',
    judgements: [
      {
        area: 'The experiences and progress of care leavers',
        areaKey: 'care-leavers',
        grade: 'Good',
        gradeKey: 'good',
      },
      ...(overall
        ? [
            {
              area: 'Overall effectiveness',
              areaKey: 'overall-effectiveness',
              grade: overall[1],
              gradeKey: overall[0],
            },
          ]
        : []),
    ],
    improvementPoints: points.map(text => ({ text, kind: 'improvement', page: 2 })),
    findings: [],
    notUnderstood: [],
    ...facts,
  }
}

export function add(
  library: Library,
  fileName: string,
  report: PublishedReport,
  at = '2026-01-05T09:00:00.000Z',
) {
  addReport(
    library,
    { sha256: sha256Of(fileName), fileName, at: Instant.parse(at), readerVersion: 1 },
    report,
  )
  return sha256Of(fileName)
}
