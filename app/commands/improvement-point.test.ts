import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { headOf } from '../../db/history.ts'
import { pointByRef, pointsOf } from '../../db/read/points.ts'
import type { PointFacts } from '../domain/events/inspections.ts'
import type { Event } from '../domain/history.ts'
import { correctPoint } from './correct-point.ts'
import { recordPoint } from './record-point.ts'
import { removePoint } from './remove-point.ts'
import { tracePoint } from './trace-point.ts'

const contingency: PointFacts = {
  text: 'Contingency planning in children’s written plans.',
  kind: 'improvement',
  nationalFramework: null,
  page: 2,
}
const { planManager } = people

const record = ({ orders }: SmallCouncil, parent: string | null = null) =>
  orders(planManager, 'record-point', recordPoint, {
    inspection: 'ILACS-2022',
    parent,
    is: { ...contingency, text: 'Supervision' },
  })
const correct = ({ db, orders }: SmallCouncil, is: PointFacts, seen = headOf(db).number) =>
  orders(planManager, 'correct-point', correctPoint, {
    point: 'ILACS-2022-01',
    is,
    reason: 'A word was lost',
    seen,
  })
const remove = ({ orders }: SmallCouncil, point: string) =>
  orders(planManager, 'remove-point', removePoint, { point, reason: 'Entered twice' })
const trace = ({ orders }: SmallCouncil, point: string, earlier: string | null) =>
  orders(planManager, 'trace-point', tracePoint, { point, earlier })

/** A focused visit of July 2021 and its one point. */
function focusedVisit(embargoed = false): Event[] {
  return [
    {
      type: 'inspection-recorded',
      says: {
        inspection: 'FV-2021',
        is: {
          kind: 'focused-visit',
          framework: 'none',
          began: day('2021-07-20'),
          ended: day('2021-07-21'),
          receivedOn: null,
          publishedOn: null,
          leadInspector: null,
          judgements: [],
        },
        embargoed,
        report: null,
      },
    },
    {
      type: 'point-recorded',
      says: {
        ...contingency,
        point: 'FV-2021-01',
        inspection: 'FV-2021',
        position: 1,
        parent: null,
      },
    },
  ]
}

describe('recording a point', () => {
  it('gives it the next reference of its inspection', () => {
    expect(record(smallCouncil())).toMatchObject({
      events: [{ says: { point: 'ILACS-2022-03', position: 3 } }],
    })
  })

  it('never gives the reference of a removed point again', () => {
    const council = smallCouncil()
    record(council)
    remove(council, 'ILACS-2022-03')
    expect(record(council)).toMatchObject({ events: [{ says: { point: 'ILACS-2022-04' } }] })
  })

  it('numbers a sub-point within its point, next to which it is listed', () => {
    const council = smallCouncil()
    record(council, 'ILACS-2022-01')
    expect(pointsOf(council.db, 'ILACS-2022').map(({ ref }) => ref)).toEqual([
      'ILACS-2022-01',
      'ILACS-2022-01.1',
      'ILACS-2022-02',
    ])
  })

  it('is refused below a sub-point, a removed point, and a point of another inspection', () => {
    const council = smallCouncil()
    council.happens(planManager, focusedVisit())
    record(council, 'ILACS-2022-01')
    expect(record(council, 'ILACS-2022-01.1')).toMatchObject({ refused: 'sub-point-of-sub-point' })
    expect(record(council, 'FV-2021-01')).toMatchObject({ refused: 'not-found' })
    record(council)
    remove(council, 'ILACS-2022-03')
    expect(record(council, 'ILACS-2022-03')).toMatchObject({ refused: 'point-removed' })
  })
})

describe('correcting a point', () => {
  const corrected: PointFacts = {
    ...contingency,
    text: 'Contingency planning.',
    nationalFramework: { type: 'outcome', number: 4 },
  }

  it('keeps the words as they were, to the letter, with the reason', () => {
    const council = smallCouncil()
    expect(correct(council, corrected)).toMatchObject({
      events: [{ says: { was: contingency, is: corrected, reason: 'A word was lost' } }],
    })
    expect(pointByRef(council.db, 'ILACS-2022-01')?.is).toEqual(corrected)
  })

  it('is refused where nothing changed', () => {
    expect(correct(smallCouncil(), { ...contingency })).toEqual({ refused: 'nothing-changed' })
  })

  it('is refused where somebody corrected it since the form was drawn', () => {
    const council = smallCouncil()
    const seen = headOf(council.db).number
    correct(council, corrected)
    expect(correct(council, contingency, seen)).toEqual({ refused: 'changed-since' })
  })

  it('is not refused for an action that was linked since', () => {
    const council = smallCouncil()
    const seen = headOf(council.db).number
    council.happens(planManager, [
      {
        type: 'action-unlinked',
        says: { action: 'A-001', point: 'ILACS-2022-01', reason: 'Linked by mistake' },
      },
    ])
    expect(correct(council, corrected, seen)).toHaveProperty('events')
  })
})

describe('tracing a point', () => {
  it('points back to an earlier inspection’s point, and to nothing again', () => {
    const council = smallCouncil()
    council.happens(planManager, focusedVisit())
    trace(council, 'ILACS-2022-01', 'FV-2021-01')
    expect(pointByRef(council.db, 'ILACS-2022-01')?.earlier).toBe('FV-2021-01')
    expect(trace(council, 'ILACS-2022-01', null)).toMatchObject({
      events: [{ says: { was: 'FV-2021-01', earlier: null } }],
    })
  })

  it.for([
    ['one of its own inspection', 'ILACS-2022-01', 'ILACS-2022-02', 'traced-to-itself'],
    ['one of a later inspection', 'FV-2021-01', 'ILACS-2022-01', 'traced-to-itself'],
    ['one that does not exist', 'ILACS-2022-01', 'FV-2020-01', 'not-found'],
  ] as const)('is refused to %s', ([, point, earlier, refused]) => {
    const council = smallCouncil()
    council.happens(planManager, focusedVisit())
    expect(trace(council, point, earlier)).toMatchObject({ refused, field: 'earlier' })
  })

  it('is refused to one under embargo, of whose inspection readers would learn', () => {
    const council = smallCouncil()
    council.happens(planManager, focusedVisit(true))
    expect(trace(council, 'ILACS-2022-01', 'FV-2021-01')).toMatchObject({ refused: 'earlier-embargoed' })
  })
})

describe('removing a point', () => {
  it('is refused while actions hang on it, naming them', () => {
    expect(remove(smallCouncil(), 'ILACS-2022-01')).toEqual({
      refused: 'point-has-actions',
      facts: { actions: 'A-001 and A-002' },
    })
  })

  it('is refused while it has sub-points, or later points point back to it', () => {
    const council = smallCouncil()
    council.happens(planManager, focusedVisit())
    record(council)
    record(council, 'ILACS-2022-03')
    trace(council, 'ILACS-2022-01', 'FV-2021-01')
    expect(remove(council, 'ILACS-2022-03')).toMatchObject({ refused: 'point-has-sub-points' })
    expect(remove(council, 'FV-2021-01')).toEqual({
      refused: 'point-traced-from',
      facts: { points: 'ILACS-2022-01' },
    })
  })

  it('takes it off its inspection, and is refused a second time', () => {
    const council = smallCouncil()
    record(council)
    remove(council, 'ILACS-2022-03')
    expect(pointsOf(council.db, 'ILACS-2022')).toHaveLength(2)
    expect(remove(council, 'ILACS-2022-03')).toEqual({ refused: 'point-removed' })
  })
})
