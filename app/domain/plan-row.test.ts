import { expect, test } from 'vitest'
import type { RatingTaken } from './plan-rating.ts'
import { planRow, type Known } from './plan-row.ts'
import { headRow, proposedColumns, type ColumnChoice } from './plan-sheet.ts'

const known: Known = {
  actions: new Set(['A-001']),
  points: new Map([
    ['ilacs-2022-01', 'ILACS-2022-01'],
    ['ilacs-2022-02', 'ILACS-2022-02'],
    ['contingency planning, in plans.', 'ILACS-2022-01'],
  ]),
  people: new Map([
    ['tom keller', 'P-005'],
    ['helen strand', 'P-003'],
  ]),
}
const all: ColumnChoice = ['reference', 'points', 'title', 'owner', 'executiveLead', 'due', 'rating']
const row = (...texts: string[]) => ({ number: 7, cells: texts.map(text => ({ text })) })
const ratings = new Map<string, RatingTaken>([
  ['amber', 'at-risk'],
  ['b', 'complete'],
])
const read = (...texts: string[]) => planRow(row(...texts), all, known, ratings)
const told = (...texts: string[]) => {
  const row = read(...texts)
  return 'problems' in row ? row.problems.map(({ column, message }) => [column, message]) : []
}

test('a row names what it stands for: references, names in any case, a month', () => {
  expect(
    read(
      'A-001',
      'ILACS-2022-01; ilacs-2022-02',
      'Review plans',
      'TOM  Keller',
      'Helen Strand',
      'March 2026',
    ),
  ).toHaveProperty('order', {
    row: 7,
    reference: 'A-001',
    points: ['ILACS-2022-01', 'ILACS-2022-02'],
    title: 'Review plans',
    detail: undefined,
    theme: undefined,
    owner: 'P-005',
    executiveLead: 'P-003',
    start: undefined,
    due: { day: '2026-03-31', givenAs: 'March 2026' },
    successMeasure: undefined,
    rating: undefined,
    alsoNamed: [],
  })
})

test('of several named in one cell the first is accountable, the others stay in the detail, and the person is told', () => {
  for (const names of [
    'Tom Keller and Grace Obi',
    'Tom Keller, Grace Obi',
    'Tom Keller/Grace Obi',
    'Tom Keller\nGrace Obi',
  ])
    expect(read('', '', 'Review plans', names)).toMatchObject({
      order: { owner: 'P-005', alsoNamed: ['Also named as owner: Grace Obi'] },
      readings: [{ row: 7, column: 3, value: names }],
    })
})

test('a rating is taken for what the person said it means, and completion is never given by a cell', () => {
  const rated = (rating: string) => read('', '', 'Review plans', '', '', '', rating)
  expect(rated('AMBER')).toMatchObject({
    order: { rating: { rating: 'at-risk', given: 'AMBER' } },
    readings: [{ column: 6, as: 'At risk' }],
  })
  expect(rated('B')).toMatchObject({
    order: { rating: undefined },
    readings: [{ as: 'Not taken over: completion is claimed, verified and approved here' }],
  })
  expect(rated('Who knows')).toMatchObject({ order: { rating: undefined }, readings: [] })
})

test('a month without a day is told with the day it was taken for', () => {
  expect(read('', '', 'Review plans', '', '', 'March 2026')).toMatchObject({
    readings: [{ value: 'March 2026', as: '31 March 2026, the last day of that month' }],
  })
})

test('a point may be given in its own words, commas and all', () => {
  expect(read('', 'Contingency planning, in plans.', 'Review plans')).toMatchObject({
    order: { points: ['ILACS-2022-01'] },
  })
})

test('every mistake of a row is told, each at its cell', () => {
  const problems = told('A-099', 'ILACS-2030-01', '', 'Nobody & Grace Obi', 'Nobody', '31/02/2026')
  expect(problems.map(([column]) => column)).toEqual([0, 2, 1, 3, 4, 5])
  expect(problems.map(([, message]) => message).join('\n')).toMatch(/“Nobody”, which stands first/)
})

test('the head is found below titles, and its columns are proposed by their words and by what was chosen before', () => {
  const rows = [
    { number: 1, cells: [{ text: 'Our improvement plan' }] },
    {
      number: 3,
      cells: ['Ref', 'What we will do', 'Lead Officer', 'By when?', 'RAG', 'Delivery rating'].map(text => ({
        text,
      })),
    },
    { number: 4, cells: ['1', 'Review', 'Tom', 'Due', '', ''].map(text => ({ text })) },
  ]
  const head = headRow(rows)
  expect(head?.number).toBe(3)
  expect(proposedColumns(head, new Map())).toEqual(['reference', 'title', 'owner', 'due', 'rating', null])
  expect(proposedColumns(head, new Map([['rag', 'theme']]))[4]).toBe('theme')
})
