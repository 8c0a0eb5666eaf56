import { expect, it } from 'vitest'
import { movedAndApproved } from '../../../e2e/world/moved-and-approved.ts'
import {
  caseloadDefined,
  caseloadDefinition,
  figureOf,
  figuresRecorded,
} from '../../../e2e/world/measured.ts'
import { people, councilIn, smallCouncil } from '../../../e2e/world/small-council.ts'
import { openDatabase } from '../../../db/connection.ts'
import { liveEdition, openEditions } from '../../../db/editions.ts'
import { headOf } from '../../../db/history.ts'
import { Day } from '../../domain/day.ts'
import { momentAfter, type Moment } from '../../domain/moment.ts'
import { twoEditions } from './two-editions.ts'

const nothing = { action: null, point: null }

it('compares what stood at two moments, whichever is asked for first: withdrawn and removed records are gone', () => {
  const db = openDatabase(':memory:')
  movedAndApproved(db)
  councilIn(db).happens(
    people.planManager,
    [
      { type: 'action-withdrawn', says: { action: 'A-002', reason: 'Done elsewhere' } },
      { type: 'point-removed', says: { point: 'ILACS-2022-02', reason: 'Recorded twice' } },
    ],
    '2022-07-08T09:00:00.000Z',
  )
  const editions = openEditions(db, 5)
  const access = {
    edition: liveEdition(db),
    editionAt: (asAt: Moment | null) =>
      editions.editionFor({ parts: 'open', asAt, seesEmbargoed: true, seesRights: true }),
    today: Day.parse('2022-07-10'),
  }
  const from = Day.parse('2022-06-01')
  const result = twoEditions(access, { from, to: null }, nothing)
  expect(result).toMatchObject({
    first: '1 June 2022',
    second: 'Now',
    sections: [
      { kind: 'action', first: 2, added: [], removed: [{ ref: 'A-002' }], second: 1 },
      { kind: 'point', first: 2, added: [], removed: [{ ref: 'ILACS-2022-02' }], second: 1, changed: [] },
      { kind: 'measure', first: 0, added: [], removed: [], second: 0, changed: [] },
      { kind: 'inspection', first: 1, added: [], removed: [], second: 1, changed: [] },
    ],
  })
  const changes = result.sections[0]?.changed[0]?.changes.map(({ name, was, is }) => [name, was, is])
  expect(changes).toContainEqual(['Due date', '30 September 2022', '31 October 2022'])
  expect(changes).toContainEqual(['Completion', 'Not claimed', 'Approved'])

  const { number } = db.$client
    .prepare<[], { number: number }>(`select number from event where type = 'completion-approved'`)
    .get() ?? { number: 0 }
  const backwards = twoEditions(
    access,
    { from: momentAfter(number), to: momentAfter(number - 1) },
    { action: 'A-001', point: null },
  )
  expect(backwards.sections).toMatchObject([
    {
      changed: [
        { changes: [{ name: 'Delivery rating' }, { name: 'Completion', was: 'Verified', is: 'Approved' }] },
      ],
    },
  ])
})

it('shows what changed of a measure side by side, and a retired one as gone', () => {
  const db = openDatabase(':memory:')
  const council = smallCouncil(db)
  council.happens(people.planManager, [
    caseloadDefined(),
    figuresRecorded([figureOf('OB-0001', '2022-04-30', 21)]),
  ])
  const { number: before } = headOf(db)
  council.happens(people.planManager, [
    {
      type: 'measure-redefined',
      says: {
        measure: 'M-01',
        version: 2,
        was: caseloadDefinition,
        definition: { ...caseloadDefinition, excluded: 'Workers on long-term sick leave' },
        from: Day.parse('2022-05-01'),
        reason: 'As the region counts',
      },
    },
    figuresRecorded([figureOf('OB-0002', '2022-05-08', 19)], { version: 2 }),
  ])
  const { number: after } = headOf(db)
  council.happens(people.planManager, [
    { type: 'measure-retired', says: { measure: 'M-01', reason: 'Counted otherwise now' } },
  ])
  const editions = openEditions(db, 5)
  const access = {
    edition: liveEdition(db),
    editionAt: (asAt: Moment | null) =>
      editions.editionFor({ parts: 'open', asAt, seesEmbargoed: true, seesRights: true }),
    today: Day.parse('2022-07-10'),
  }
  const measuresBetween = (from: number, to: number | null) =>
    twoEditions(
      access,
      { from: momentAfter(from), to: to === null ? null : momentAfter(to) },
      nothing,
    ).sections.find(({ kind }) => kind === 'measure')
  const changes = measuresBetween(before, after)?.changed[0]?.changes
  expect(changes?.map(({ name, was, is }) => [name, was, is])).toEqual([
    ['Left out', 'Nobody', 'Workers on long-term sick leave'],
    ['Latest figure', '21.0 on 30 April 2022', '19.0 on 8 May 2022'],
    ['Figures', '1', '2'],
  ])
  expect(measuresBetween(after, null)).toMatchObject({ first: 1, removed: [{ ref: 'M-01' }], second: 0 })
})
