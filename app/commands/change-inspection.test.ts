import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { headOf } from '../../db/history.ts'
import { inspectionByRef } from '../../db/read/inspections.ts'
import type { Event } from '../domain/history.ts'
import { changeInspection, type ChangeInspection } from './change-inspection.ts'
import { fileReport } from './file-report.ts'
import { publishInspection } from './publish-inspection.ts'

const report = { sha256: 'a'.repeat(64), name: 'report.pdf', mime: 'application/pdf', size: 10 }

function change({ db, orders }: SmallCouncil, changed: Partial<ChangeInspection>) {
  const inspection = inspectionByRef(db, 'ILACS-2022')
  if (inspection === undefined) throw new Error('The small council has ILACS-2022')
  const { framework, ...facts } = inspection.is
  expect(framework).toBe('ilacs-2018')
  const order = { inspection: 'ILACS-2022', ...facts, reason: 'Misread', seen: headOf(db).number, ...changed }
  return orders(people.planManager, 'change-inspection', changeInspection, order)
}

const underEmbargo: Event = {
  type: 'inspection-recorded',
  says: {
    inspection: 'FV-2022',
    is: {
      kind: 'focused-visit',
      framework: 'none',
      began: day('2022-05-04'),
      ended: day('2022-05-05'),
      receivedOn: null,
      publishedOn: null,
      leadInspector: null,
      judgements: [],
    },
    embargoed: true,
    report: null,
  },
}

describe('changing an inspection', () => {
  it('keeps what was beside what is, with the reason', () => {
    const council = smallCouncil()
    expect(change(council, { leadInspector: 'Jo Lind' })).toMatchObject({
      events: [
        {
          says: { was: { leadInspector: 'Jan Okafor' }, is: { leadInspector: 'Jo Lind' }, reason: 'Misread' },
        },
      ],
    })
  })

  it('takes the framework of the day it began on, while its reference stays', () => {
    const council = smallCouncil()
    const days = { began: day('2023-01-09'), ended: day('2023-01-20'), receivedOn: null, publishedOn: null }
    change(council, days)
    expect(inspectionByRef(council.db, 'ILACS-2022')).toMatchObject({ is: { framework: 'ilacs-2023' } })
  })

  it('is refused where somebody changed it since the form was drawn', () => {
    const council = smallCouncil()
    const seen = headOf(council.db).number
    change(council, { leadInspector: 'Jo Lind' })
    expect(change(council, { leadInspector: 'Ash Moor', seen })).toEqual({ refused: 'changed-since' })
  })

  it('is not refused for a point that was recorded since', () => {
    const council = smallCouncil()
    const seen = headOf(council.db).number
    council.happens(people.planManager, [
      { type: 'report-filed', says: { inspection: 'ILACS-2022', was: null, report } },
    ])
    expect(change(council, { leadInspector: 'Ash Moor', seen })).toHaveProperty('events')
  })

  it('is refused where nothing changed, dates are out of order or the inspection does not exist', () => {
    const council = smallCouncil()
    // The small council's was recorded without judgements; all areas are there once it has been changed.
    change(council, { leadInspector: 'Jo Lind' })
    expect(change(council, {})).toEqual({ refused: 'nothing-changed' })
    expect(change(council, { ended: day('2022-02-01') })).toMatchObject({ refused: 'ends-before-it-begins' })
    expect(change(council, { inspection: 'ILACS-2001' })).toEqual({ refused: 'not-found' })
  })
})

describe('publishing an inspection', () => {
  const publish = ({ orders }: SmallCouncil, on: string, inspection = 'FV-2022') =>
    orders(people.planManager, 'publish-inspection', publishInspection, { inspection, on: day(on) })

  it('lifts its embargo', () => {
    const council = smallCouncil()
    council.happens(people.planManager, [underEmbargo])
    publish(council, '2022-06-01')
    expect(inspectionByRef(council.db, 'FV-2022')).toMatchObject({
      embargoed: false,
      is: { publishedOn: '2022-06-01' },
    })
  })

  it('is refused twice, before it ended, and for a day that has not come', () => {
    const council = smallCouncil()
    council.happens(people.planManager, [underEmbargo])
    expect(publish(council, '2022-06-01', 'ILACS-2022')).toEqual({ refused: 'already-published' })
    expect(publish(council, '2022-05-05')).toMatchObject({ refused: 'published-before-it-ended' })
    expect(publish(council, '2022-06-02')).toMatchObject({ refused: 'in-the-future' })
  })
})

describe('filing a report', () => {
  const file = ({ orders }: SmallCouncil, inspection = 'ILACS-2022') =>
    orders(people.planManager, 'change-inspection', fileReport, { inspection, report, findings: [] })

  it('keeps which file it was before', () => {
    const council = smallCouncil()
    const was = { ...report, sha256: 'b'.repeat(64) }
    council.happens(people.planManager, [
      { type: 'report-filed', says: { inspection: 'ILACS-2022', was: null, report: was } },
    ])
    expect(file(council)).toMatchObject({ events: [{ says: { was, report } }] })
  })

  it('is refused for a file that is already filed, naming where', () => {
    const council = smallCouncil()
    council.happens(people.planManager, [underEmbargo])
    file(council)
    expect(file(council, 'FV-2022')).toMatchObject({
      refused: 'report-already-recorded',
      facts: { inspection: 'ILACS-2022' },
    })
  })
})
