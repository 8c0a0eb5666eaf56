import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import type { Event } from '../../app/domain/history.ts'
import { allInspections } from './inspections.ts'
import { actionsForInspection, earlierPoints, laterPoints } from './points.ts'

/** A focused visit of July 2021 with a point, its sub-point, and a removed one. */
const focusedVisit: Event[] = [
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
      embargoed: false,
      report: null,
    },
  },
  point('FV-2021-01', null),
  point('FV-2021-01.1', 'FV-2021-01'),
  point('FV-2021-02', null),
  { type: 'point-removed', says: { point: 'FV-2021-02', reason: 'Entered twice' } },
]

function point(ref: string, parent: string | null): Event {
  const says = { text: ref, kind: 'improvement', nationalFramework: null, page: 1, position: 1 } as const
  return { type: 'point-recorded', says: { ...says, point: ref, inspection: 'FV-2021', parent } }
}

function council() {
  const { db, happens } = smallCouncil()
  happens(people.planManager, focusedVisit)
  return { db, happens }
}

describe('the list of inspections', () => {
  it('is newest first, each with its points; sub-points and removed ones are not counted', () => {
    expect(allInspections(council().db)).toMatchObject([
      { ref: 'ILACS-2022', points: 2 },
      { ref: 'FV-2021', points: 1 },
    ])
  })
})

describe('points', () => {
  it('of earlier inspections are offered to trace back to, without removed ones', () => {
    expect(earlierPoints(council().db, '2022-02-21').map(({ ref }) => ref)).toEqual([
      'FV-2021-01',
      'FV-2021-01.1',
    ])
    expect(earlierPoints(council().db, '2021-07-20')).toEqual([])
  })

  it('know which later ones point back to them', () => {
    const { db, happens } = council()
    const says = { point: 'ILACS-2022-02', was: null, earlier: 'FV-2021-01' }
    happens(people.planManager, [{ type: 'point-traced', says }])
    expect(laterPoints(db, 'FV-2021-01')).toMatchObject([{ ref: 'ILACS-2022-02' }])
  })

  it('of an inspection come with every action that answers them', () => {
    expect(actionsForInspection(council().db, 'ILACS-2022')).toMatchObject([
      { point: 'ILACS-2022-01', ref: 'A-001' },
      { point: 'ILACS-2022-01', ref: 'A-002' },
      { point: 'ILACS-2022-02', ref: 'A-002' },
    ])
  })
})
