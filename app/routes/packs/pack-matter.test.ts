import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil } from '../../../e2e/world/small-council.ts'
import { councilWithEvidence, verified } from '../../commands/completion.testing.ts'
import { packMatter } from '../../../db/read/pack-matter.ts'
import { wholePlan } from '../../../db/read/plan-list.ts'
import { wordsOf } from '../../domain/paper.ts'
import { draftedSections } from './drafted.ts'
import { totalsTable } from './pack-tables.ts'

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

  it('is what is late against its original date, silent, and without impact shown', () => {
    const matter = matterOf(smallCouncil())
    expect(matter.late).toMatchObject([
      { ref: 'A-001', daysLate: 32 },
      { ref: 'A-002', daysLate: 32 },
    ])
    expect(matter.silent).toHaveLength(2)
    expect(matter.notShown).toHaveLength(2)
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
