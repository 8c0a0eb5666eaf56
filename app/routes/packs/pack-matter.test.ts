import { describe, expect, it } from 'vitest'
import { caseloadDefined, figureOf, figuresRecorded } from '../../../e2e/world/measured.ts'
import { day, people, smallCouncil } from '../../../e2e/world/small-council.ts'
import { claim, councilWithEvidence, evidence, verified, verify } from '../../commands/completion.testing.ts'
import { packMatter } from '../../../db/read/pack-matter.ts'
import { wholePlan } from '../../../db/read/plan-list.ts'
import { wordsOf } from '../../domain/paper.ts'
import { draftedSections } from './drafted.ts'
import { decisionTables, measuresTable, totalsTable } from './pack-tables.ts'

const today = day('2022-11-01')
const matterOf = (council: { db: Parameters<typeof packMatter>[0] }) =>
  packMatter(council.db, { body: 'scrutiny-board', on: today }, today, Number.MAX_SAFE_INTEGER)

describe('the totals of a pack', () => {
  it('count every action of the plan once, and every open one among those still open', () => {
    const council = verified()
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-002', reason: 'Done elsewhere' } },
    ])
    for (const each of [council, smallCouncil()]) {
      const matter = matterOf(each)
      const plan = wholePlan(each.db, today)
      expect(matter.totals.reduce((sum, { count }) => sum + count, 0)).toBe(plan.length)
      expect(matter.open).toBe(plan.filter(({ delivery }) => delivery !== 'complete').length)
      const counted = totalsTable(matter).flatMap(block => (block.is === 'table' ? block.rows : []))
      const numbers = counted.map(([, count]) => Number(wordsOf(count ?? '')))
      expect(numbers.slice(0, -2).reduce((sum, count) => sum + count, 0)).toBe(numbers.at(-1))
    }
  })
})

describe('what a pack lists', () => {
  it('is verified completion to approve, and completed since the last meeting', () => {
    const matter = matterOf(verified())
    expect(matter.toApprove).toMatchObject([{ ref: 'A-001', evidence: ['audit'] }])
    expect(matter.completed).toMatchObject([{ ref: 'A-001', state: 'verified' }])
  })

  it('is what is late against its original date, silent, and delivered without impact shown', () => {
    const matter = matterOf(smallCouncil())
    expect(matter.late).toMatchObject([
      { ref: 'A-001', daysLate: 32 },
      { ref: 'A-002', daysLate: 32 },
    ])
    expect(matter.silent).toHaveLength(2)
    expect(matter.notShown).toHaveLength(0)
    expect(matterOf(verified()).notShown).toMatchObject([{ ref: 'A-001' }])
  })

  it('names nobody: an owner without a published post is the action owner', () => {
    const { plan } = matterOf(smallCouncil())
    expect(plan.map(({ owner, lead }) => [owner, lead])).toEqual([
      ['The action owner', 'The executive lead'],
      ['The action owner', 'The executive lead'],
    ])
  })
})

it('the report is drafted with what the board can resolve, lettered', () => {
  const council = verified()
  const { recommendations } = draftedSections({
    bodyName: 'Scrutiny Board',
    inspections: [],
    matter: matterOf(council),
  })
  expect(recommendations).toContain('(a) note the progress of the action plan')
  expect(recommendations).toContain('(b) approve completion of A-001')
  expect(
    draftedSections({ bodyName: 'Scrutiny Board', inspections: [], matter: matterOf(councilWithEvidence()) })
      .recommendations,
  ).toContain('(b) approve the statement of action')
})

describe('the measures of a pack', () => {
  const attached = (isPublic: boolean) => {
    const council = smallCouncil()
    council.happens(people.planManager, [
      caseloadDefined({ isPublic }),
      figuresRecorded([figureOf('OB-0001', '2022-03-31', 22), figureOf('OB-0002', '2022-04-30', 21)]),
      {
        type: 'measure-attached',
        says: {
          measure: 'M-01',
          to: { kind: 'action', ref: 'A-001' },
          expected: { from: 21, to: 16, by: day('2023-03-31') },
          note: '',
        },
      },
    ])
    return council
  }

  it('are those that bear on the plan and are shown to the public', () => {
    const [, table] = measuresTable(matterOf(attached(true)))
    expect(table).toMatchObject({
      rows: [
        [
          { text: 'M-01 Average caseload', href: '/public/measures/M-01' },
          'A-001',
          '21.0',
          'The target is 16.0 by 31 March 2023: not reached.',
          '21.0 cases for each full-time equivalent on 30 April 2022, down from 22.0 on 31 March 2022, the first by this definition.',
        ],
      ],
    })
  })

  it('are no part of it where there are none, so that earlier packs stay as they were', () => {
    expect(measuresTable(matterOf(smallCouncil()))).toEqual([])
    expect(measuresTable(matterOf(attached(false)))).toEqual([])
  })

  it('stand beside the completion to approve as they were when it was claimed, where they are public', () => {
    const claimed = (isPublic: boolean) => {
      const council = attached(isPublic)
      council.happens(people.owner, [
        evidence('E-001', 'A-001'),
        figuresRecorded([figureOf('OB-0003', '2022-05-31', 18)]),
      ])
      claim(council)
      verify(council)
      const table = decisionTables(matterOf(council)).find(block => block.is === 'table')
      return table?.rows[0]
    }
    expect(claimed(true)).toHaveLength(4)
    expect(claimed(true)?.[2]).toMatch(
      /^M-01 Average caseload: 18\.0 on 31 May 2022 \(OB-0003\), 60% of the way/,
    )
    expect(claimed(false)).toHaveLength(3)
  })
})
