import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { clockedInspection, inspectionByRef } from '../../db/read/inspections.ts'
import { pointsOf } from '../../db/read/points.ts'
import { clocksOf } from '../domain/inspection-clock.ts'
import type { PointOrder } from '../domain/improvement-point.ts'
import { recordInspection, type RecordInspection } from './record-inspection.ts'

const report = { sha256: 'a'.repeat(64), name: 'report.pdf', mime: 'application/pdf', size: 10 }

const point = (text: string, more: Partial<PointOrder> = {}): PointOrder => ({
  text,
  kind: 'improvement',
  nationalFramework: null,
  page: 2,
  isSubPoint: false,
  ...more,
})
const order: RecordInspection = {
  kind: 'standard-inspection',
  began: day('2025-06-30'),
  ended: day('2025-07-04'),
  receivedOn: day('2025-08-11'),
  publishedOn: day('2025-08-12'),
  leadInspector: 'Jan Okafor',
  judgements: [
    { area: 'overall-effectiveness', grade: 'outstanding' },
    { area: 'leaders', grade: 'good' },
  ],
  embargoed: false,
  report,
  findings: [],
  statementDue: null,
  points: [point('The quality of supervision'), point('Placements for children in care')],
}
const record = ({ orders }: SmallCouncil, change: Partial<RecordInspection> = {}) =>
  orders(people.planManager, 'record-inspection', recordInspection, { ...order, ...change }, '2025-09-01')

describe('recording an inspection', () => {
  it('is one deed with its points and its report file', () => {
    const council = smallCouncil()
    expect(record(council)).toMatchObject({
      events: [
        { type: 'inspection-recorded', says: { inspection: 'ILACS-2025', report } },
        { type: 'point-recorded', says: { point: 'ILACS-2025-01', text: 'The quality of supervision' } },
        { type: 'point-recorded', says: { point: 'ILACS-2025-02', position: 2 } },
      ],
    })
    expect(inspectionByRef(council.db, 'ILACS-2025')).toMatchObject({
      report,
      is: { leadInspector: 'Jan Okafor' },
    })
  })

  it('records the day by which the report asks for the statement, which wins over the computed one', () => {
    const council = smallCouncil()
    const statementDue = { day: day('2025-12-01'), source: 'Stated in report.pdf' }
    expect(record(council, { statementDue })).toMatchObject({
      events: [
        {},
        {},
        {},
        { type: 'clock-stated', says: { clock: 'final-statement', was: null, is: statementDue } },
      ],
    })
    const clocked = clockedInspection(council.db, 'ILACS-2025')
    expect(clocked && clocksOf(clocked).at(-1)).toMatchObject({ due: '2025-12-01', stated: statementDue })
  })

  it('takes no such day for a visit without priority action, nor one before the report was received', () => {
    const stated = (on: string) => ({ statementDue: { day: day(on), source: 'Stated in report.pdf' } })
    expect(record(smallCouncil(), { ...stated('2025-08-01') })).toMatchObject({
      refused: 'before-it-was-received',
    })
    const visit = { kind: 'focused-visit' as const, judgements: [], ...stated('2025-12-01') }
    expect(record(smallCouncil(), visit)).toMatchObject({ refused: 'not-this-clock', field: 'statementDue' })
  })

  it('gives every area of the framework of its first day, in its order, without a grade where none was given', () => {
    const council = smallCouncil()
    record(council)
    expect(inspectionByRef(council.db, 'ILACS-2025')?.is).toMatchObject({
      framework: 'ilacs-2023',
      judgements: [
        { area: 'leaders', grade: 'good' },
        { area: 'help-and-protection', grade: null },
        { area: 'children-in-care', grade: null },
        { area: 'care-leavers', grade: null },
        { area: 'overall-effectiveness', grade: 'outstanding' },
      ],
    })
  })

  it('tells a second of the same kind and year apart by a letter', () => {
    const council = smallCouncil()
    const focusedVisit = { kind: 'focused-visit', judgements: [], points: [], report: null } as const
    const refs = [1, 2, 3].map(() => record(council, focusedVisit))
    expect(refs).toMatchObject(
      ['FV-2025', 'FV-2025b', 'FV-2025c'].map(inspection => ({ events: [{ says: { inspection } }] })),
    )
  })

  it('numbers sub-points within their point', () => {
    const council = smallCouncil()
    const points = [
      point('Plans, so that:'),
      point('they are read', { isSubPoint: true }),
      point('they are kept', { isSubPoint: true }),
      point('Supervision'),
    ]
    record(council, { points })
    expect(pointsOf(council.db, 'ILACS-2025')).toMatchObject([
      { ref: 'ILACS-2025-01', parent: null },
      { ref: 'ILACS-2025-01.1', parent: 'ILACS-2025-01', is: { text: 'they are read' } },
      { ref: 'ILACS-2025-01.2', parent: 'ILACS-2025-01' },
      { ref: 'ILACS-2025-02', parent: null },
    ])
  })

  it.for([
    ['ends before it begins', { ended: day('2025-06-29') }, 'ends-before-it-begins', 'ended'],
    [
      'was received before it ended',
      { receivedOn: day('2025-07-04') },
      'received-before-it-ended',
      'receivedOn',
    ],
    ['was received tomorrow', { receivedOn: day('2025-09-02') }, 'in-the-future', 'receivedOn'],
    [
      'was published before it ended',
      { publishedOn: day('2025-07-04') },
      'published-before-it-ended',
      'publishedOn',
    ],
    ['was published tomorrow', { publishedOn: day('2025-09-02') }, 'in-the-future', 'publishedOn'],
    ['is published and under embargo at once', { embargoed: true }, 'embargoed-and-published', 'publishedOn'],
    [
      'judges what its framework does not',
      { judgements: [{ area: 'children-in-care-and-care-leavers', grade: 'good' }] },
      'area-not-of-framework',
      'judgements.children-in-care-and-care-leavers',
    ],
    [
      'gives a grade that there is not',
      { judgements: [{ area: 'leaders', grade: 'excellent' }] },
      'grade-not-of-framework',
      'judgements.leaders',
    ],
    ['is of a kind that gives no grades', { kind: 'focused-visit' }, 'grades-not-given', 'kind'],
    [
      'begins with a sub-point',
      { points: [point('they are read', { isSubPoint: true })] },
      'sub-point-without-point',
      'points.0.isSubPoint',
    ],
  ] as const)('is refused, with nothing recorded, where it %s', ([, change, refused, field]) => {
    const council = smallCouncil()
    expect(record(council, change)).toMatchObject({ refused, field })
    expect(inspectionByRef(council.db, 'ILACS-2025')).toBeUndefined()
  })

  it('accepts a report without any grade, which is no failure', () => {
    expect(record(smallCouncil(), { judgements: [] })).toHaveProperty('events')
  })

  it('is refused for a report that has been recorded, naming where', () => {
    const council = smallCouncil()
    record(council)
    expect(record(council)).toEqual({
      refused: 'report-already-recorded',
      field: 'report',
      facts: { inspection: 'ILACS-2025' },
    })
  })

  it('holds no hundredth point, for which there is no reference', () => {
    const points = Array.from({ length: 100 }, (_, at) => point(`Point ${String(at)}`))
    expect(record(smallCouncil(), { points })).toEqual({ refused: 'too-many-points' })
    expect(record(smallCouncil(), { points: points.slice(1) })).toHaveProperty('events')
  })
})
