import { describe, expect, it } from 'vitest'
import type { Event } from '../../app/domain/history.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { planCount, planPage, wantingActions, wholePlan, type PlanList } from './plan-list.ts'

const all: PlanList = {
  inspection: null,
  point: null,
  theme: null,
  owner: null,
  lead: null,
  match: null,
  delivery: null,
  missing: null,
  sort: 'due',
}

/** due on 30 September 2022, and as told. */
function plan() {
  const council = smallCouncil()
  council.happens(people.planManager, [
    planned('A-003', {
      owner: { party: 'O-01' },
      due: day('2022-07-15'),
      is: terms({ theme: 'Workforce', successMeasure: null }),
    }),
    planned('A-004', { points: [] }),
    {
      type: 'milestone-added',
      says: { action: 'A-002', milestone: 1, text: 'Agreed', due: day('2022-05-20') },
    },
  ])
  return council
}
const terms = (changes: object = {}) => ({
  title: 'Recruit social workers',
  detail: '',
  theme: null,
  start: day('2022-05-16'),
  successMeasure: 'Caseloads fall',
  ...changes,
})
const planned = (action: string, changes: object): Event => ({
  type: 'action-planned',
  says: {
    action,
    points: ['ILACS-2022-02'],
    is: terms(),
    owner: null,
    executiveLead: null,
    due: null,
    ...changes,
  },
})

function shown(list: Partial<PlanList>, page = { limit: 50, offset: 0 }, council = plan()) {
  const { rows, total } = planPage(council.db, { ...all, ...list }, day('2022-06-01'), page)
  return { refs: rows.map(({ ref }) => ref), total }
}

describe('the list of the plan', () => {
  it('is sorted by due date, those without one last, or by reference', () => {
    expect(shown({})).toEqual({ refs: ['A-003', 'A-001', 'A-002', 'A-004'], total: 4 })
    expect(shown({ sort: 'reference' }).refs).toEqual(['A-001', 'A-002', 'A-003', 'A-004'])
  })

  it.each<[string, Partial<PlanList>, string[]]>([
    ['an inspection', { inspection: 'ILACS-2022' }, ['A-003', 'A-001', 'A-002']],
    ['another inspection', { inspection: 'FV-2021' }, []],
    ['a point', { point: 'ILACS-2022-02' }, ['A-003', 'A-002']],
    ['a theme', { theme: 'Workforce' }, ['A-003']],
    ['an owner', { owner: people.owner.id }, ['A-001']],
    ['a partner body that owns it', { owner: 'O-01' }, ['A-003']],
    ['an executive lead', { lead: people.deputyDirector.id }, ['A-001', 'A-002']],
    ['words in it', { match: '"recruit"*' }, ['A-003', 'A-004']],
    ['a delivery rating', { delivery: 'at-risk' }, ['A-002']],
    ['another delivery rating', { delivery: 'no-date' }, ['A-004']],
    ['what is missing', { missing: 'owner' }, ['A-004']],
    ['something else missing', { missing: 'success-measure' }, ['A-003']],
    ['no point', { missing: 'point' }, ['A-004']],
    ['two things at once', { point: 'ILACS-2022-02', lead: people.deputyDirector.id }, ['A-002']],
    ['a rating within a theme', { theme: 'Planning', delivery: 'not-started' }, ['A-001']],
  ])('can be narrowed to %s', (_, list, refs) => {
    expect(shown(list)).toEqual({ refs, total: refs.length })
  })

  it('comes page by page and says how many there are, whether or not something is worked out', () => {
    const second = { limit: 2, offset: 2 }
    expect(shown({}, second)).toEqual({ refs: ['A-002', 'A-004'], total: 4 })
    expect(shown({ missing: 'executive-lead' }, { limit: 1, offset: 1 })).toEqual({
      refs: ['A-004'],
      total: 2,
    })
  })

  it('leaves out what was withdrawn', () => {
    const council = plan()
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-003', reason: 'Twice' } },
    ])
    expect(shown({}, undefined, council)).toEqual({ refs: ['A-001', 'A-002', 'A-004'], total: 3 })
    expect(wholePlan(council.db, day('2022-06-01'), 'ILACS-2022').map(({ ref }) => ref)).toEqual([
      'A-001',
      'A-002',
    ])
    expect(planCount(council.db)).toBe(3)
  })

  it('tells what is missing from each', () => {
    expect(wantingActions(plan().db).map(({ ref, missing }) => [ref, missing])).toEqual([
      ['A-003', ['executive-lead', 'success-measure']],
      ['A-004', ['owner', 'executive-lead', 'due-date', 'point']],
    ])
  })

  it('finds its first page by index, without sorting the plan', () => {
    const { db } = plan()
    const steps = db.$client
      .prepare<[], { detail: string }>(
        `explain query plan select action.rowid from action where withdrawn = 0
         order by due is null, due, action.rowid limit 50`,
      )
      .all()
    expect(steps.map(({ detail }) => detail).join()).toMatch(/USING (COVERING )?INDEX action_in_plan_by_due$/)
  })

  it('shows a rating set by hand before the one worked out, but never before completion', () => {
    const council = plan()
    const rating = (on: string) =>
      planPage(council.db, all, day(on), { limit: 50, offset: 0 }).rows.find(({ ref }) => ref === 'A-001')
        ?.delivery
    council.happens(people.planManager, [
      {
        type: 'delivery-rating-set',
        says: { action: 'A-001', workedOut: 'not-started', rating: 'at-risk', reason: 'No staff' },
      },
    ])
    expect(rating('2022-06-01')).toBe('at-risk')
    approveFirstAction(council)
    expect(rating('2022-06-01')).toBe('complete')
  })
})
