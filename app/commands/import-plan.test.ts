import { expect, test } from 'vitest'
import fc from 'fast-check'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { actionByRef } from '../../db/read/actions.ts'
import {
  knownToImport,
  planImports,
  rememberedColumns,
  rememberedRatings,
} from '../../db/read/plan-imports.ts'
import { planLines } from '../../db/read/plan-lines.ts'
import { nameIn, namesOf } from '../../db/read/names.ts'
import { planTable, planWorkbook } from '../documents/plan-workbook.ts'
import { readWorkbook } from '../documents/read-workbook.ts'
import { Instant } from '../domain/day.ts'
import { nameKey, planRow, type RowOrder } from '../domain/plan-row.ts'
import { headRow, proposedColumns } from '../domain/plan-sheet.ts'
import { sheetLine } from '../routes/plan/sheet-line.ts'
import { recordImport, stepsOfImport } from './import-plan.ts'
import { planAction } from './plan-action.ts'
import { carryOutTogether, step, type Step } from './runner.ts'

const today = day('2022-06-01')
const file = { sha256: 'a'.repeat(64), name: 'plan.xlsx', mime: 'text/csv', size: 1 }
const order = (more: Partial<RowOrder>): RowOrder => ({
  row: 2,
  reference: null,
  points: undefined,
  title: 'Rewrite the template',
  detail: undefined,
  theme: undefined,
  owner: undefined,
  executiveLead: undefined,
  start: undefined,
  due: undefined,
  successMeasure: undefined,
  rating: undefined,
  alsoNamed: [],
  ...more,
})
const together = ({ db }: SmallCouncil, steps: readonly Step[], rehearsal = false) =>
  carryOutTogether(
    db,
    steps,
    () => ({
      by: people.planManager.id,
      role: 'plan-manager',
      at: Instant.parse('2022-06-01T12:00:00.000Z'),
    }),
    rehearsal,
  )
const imported = (council: SmallCouncil, orders: RowOrder[], rehearsal = false) =>
  together(
    council,
    stepsOfImport(council.db, orders, today).steps.map(({ step }) => step),
    rehearsal,
  )

test('rows without a reference become actions, with references one after the other', () => {
  const council = smallCouncil()
  const { events } = imported(council, [order({}), order({ title: 'Train managers', row: 3 })])
  expect(events.map(({ says }) => 'action' in says && says.action)).toEqual(['A-003', 'A-004'])
})

test('a rehearsal says what would happen, and leaves nothing behind', () => {
  const council = smallCouncil()
  expect(imported(council, [order({})], true).events).toMatchObject([{ type: 'action-planned' }])
  expect(actionByRef(council.db, 'A-003')).toBeUndefined()
})

test('where one row is refused, no row is imported', () => {
  const council = smallCouncil()
  const { refused } = imported(council, [order({}), order({ row: 3, executiveLead: people.owner.id })])
  expect(refused).toMatchObject([{ at: 1, refusal: { refused: 'not-a-deputy-director' } }])
  expect(actionByRef(council.db, 'A-003')).toBeUndefined()
})

test('a row with a reference changes what differs and nothing else; a date on record stays', () => {
  const council = smallCouncil()
  const before = actionByRef(council.db, 'A-001')
  const due = { day: day('2030-01-31') }
  const { steps, left } = stepsOfImport(council.db, [order({ reference: 'A-001', due })], today)
  expect(
    together(
      council,
      steps.map(({ step }) => step),
    ).events,
  ).toMatchObject([{ type: 'action-changed' }])
  expect(left).toMatchObject([{ action: 'A-001', onRecord: before?.due, inSheet: due.day }])
  expect(actionByRef(council.db, 'A-001')).toMatchObject({
    title: 'Rewrite the template',
    due: before?.due,
    originalDue: before?.originalDue,
    ownerPerson: before?.ownerPerson,
  })
})

test('a rating is set by hand where the plan would show another, and the spreadsheet is its reason', () => {
  const council = smallCouncil()
  const rated = (rating: 'on-track' | 'not-started') => ({ rating, given: 'Green' })
  const { events } = imported(council, [
    order({ due: { day: day('2023-03-31') }, rating: rated('on-track') }),
    order({ due: { day: day('2023-03-31') }, rating: rated('not-started'), row: 3 }),
  ])
  expect(events.filter(({ type }) => type === 'delivery-rating-set').map(({ says }) => says)).toEqual([
    { action: 'A-003', workedOut: 'not-started', rating: 'on-track', reason: 'In the spreadsheet: Green' },
  ])
  const again = order({ reference: 'A-003', rating: rated('on-track') })
  expect(stepsOfImport(council.db, [again], today).steps).toEqual([])
})

test('those named beside the owner stand at the end of the detail, once', () => {
  const council = smallCouncil()
  const named = order({ detail: 'Each month.', alsoNamed: ['Also named as owner: Grace Obi'] })
  imported(council, [named])
  expect(actionByRef(council.db, 'A-003')?.detail).toBe('Each month.\n\nAlso named as owner: Grace Obi')
  expect(stepsOfImport(council.db, [{ ...named, reference: 'A-003' }], today).steps).toEqual([])
})

test('an empty cell takes nothing from an action', () => {
  const council = smallCouncil()
  const { title = '' } = actionByRef(council.db, 'A-001') ?? {}
  const nothing = {
    points: [],
    detail: '',
    theme: null,
    owner: null,
    executiveLead: null,
    start: null,
    due: null,
  }
  const row = order({ ...nothing, successMeasure: null, reference: 'A-001', title })
  expect(stepsOfImport(council.db, [row], today)).toMatchObject({ steps: [], left: [] })
})

test('what a column and a rating were taken for is remembered by their words', () => {
  const council = smallCouncil()
  const columns = [{ head: 'What  WE will do?', column: 'title' }]
  const ratings = [{ given: 'Amber', taken: 'at-risk' as const }]
  together(council, [
    step('import-plan', recordImport, { file, sheet: 'Plan', columns, ratings, rows: 3, actions: [] }),
  ])
  expect(rememberedColumns(council.db).get('what we will do')).toBe('title')
  expect(rememberedRatings(council.db).get('amber')).toBe('at-risk')
  expect(planImports(council.db)).toMatchObject([{ name: 'plan.xlsx', rows: 3 }])
})

const text = (longest: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: longest })
    // A form keeps no spaces around a text and no signs that no text has; nor has any action ever had them.
    .map(typed => typed.replace(/[^\P{C}\n]/gu, '').trim())
const plan = fc.array(
  fc.record({
    title: text(60).filter(title => title !== ''),
    detail: text(300),
    theme: text(30).map(theme => theme || null),
    successMeasure: text(100).map(measure => measure || null),
    owner: fc.constantFrom(null, 'P-005', 'P-006', 'O-01'),
    executiveLead: fc.constantFrom(null, 'P-003', 'P-004'),
    start: fc.constantFrom(null, day('2022-01-31')),
    due: fc.constantFrom(null, day('2023-02-28'), day('2024-12-31')),
    points: fc.subarray(['ILACS-2022-01', 'ILACS-2022-02']),
  }),
  { minLength: 1, maxLength: 6 },
)

test('any plan goes out as a workbook and as a CSV file, and comes back in without a change', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async actions => {
      const council = smallCouncil()
      for (const { title, detail, theme, successMeasure, start, ...more } of actions)
        council.orders(people.planManager, 'plan-action', planAction, {
          ...more,
          is: { title, detail, theme, start, successMeasure },
          milestones: [],
          subSteps: [],
        })
      const names = namesOf(council.db)
      const lines = planLines(council.db, today).map(line => sheetLine(line, id => nameIn(names, id)))
      const files = [
        { name: 'plan.xlsx', bytes: await planWorkbook(lines, false) },
        { name: 'plan.csv', bytes: Buffer.from(planTable(lines)) },
      ]
      for (const { name, bytes } of files)
        expect(await changesOf(council, name, bytes), name).toMatchObject({ steps: [], left: [], wrong: [] })
    }),
    { numRuns: 25, seed: 20_221_122 },
  )
})

test('a text too long for a cell of Excel is cut there, and comes back as it was', async () => {
  const council = smallCouncil()
  const detail = 'Every week the panel meets. '.repeat(2000).trim()
  council.orders(people.planManager, 'plan-action', planAction, {
    points: [],
    is: { title: 'Hold the panel', detail, theme: null, start: null, successMeasure: null },
    owner: null,
    executiveLead: null,
    due: null,
    milestones: [],
    subSteps: [],
  })
  const lines = planLines(council.db, today).map(line => sheetLine(line, id => id))
  const bytes = await planWorkbook(lines, false)
  expect(await changesOf(council, 'plan.xlsx', bytes)).toMatchObject({ steps: [], left: [], wrong: [] })
})

test('a board is nobody whom a plan can give an action to', () => {
  const { people } = knownToImport(smallCouncil().db)
  expect(people.get(nameKey('Tom Keller'))).toBe('P-005')
  for (const board of ['Scrutiny Board', 'scrutiny-board']) expect(people.has(nameKey(board))).toBe(false)
})

async function changesOf({ db }: SmallCouncil, name: string, bytes: Buffer) {
  const workbook = await readWorkbook(bytes, name)
  if ('refused' in workbook) throw new Error(workbook.reason)
  const rows = workbook.sheets[0]?.rows ?? []
  const head = headRow(rows)
  const columns = proposedColumns(head, new Map())
  const read = rows.slice(1).map(row => planRow(row, columns, knownToImport(db), new Map()))
  const orders = read.flatMap(one => ('order' in one ? [one.order] : []))
  const wrong = read.flatMap(one => ('problems' in one ? one.problems : []))
  return { ...stepsOfImport(db, orders, today), wrong }
}
