import { expect, test } from 'vitest'
import { Day } from '../domain/day.ts'
import { frameworkFor } from '../domain/framework.ts'
import { judgementTable } from './judgement-table.ts'
import type { Line } from './page-lines.ts'

const ilacs2018 = frameworkFor('standard-inspection', Day.parse('2020-01-13'))
const leaders = ['The impact of leaders on social work', 'practice with children and families']
const help = ['The experiences and progress of', 'children who need help and protection']

/** Lines of a page: each a distance down, then its cells as [x, text]. */
const page = (...rows: [number, ...[number, string][]][]): Line[] =>
  rows.map(([baseline, ...cells]) => {
    const placed = cells.map(([x, text]) => ({ x, text, right: x + 5.5 * text.length }))
    const text = cells.map(([, words]) => words).join(' ')
    const x = Math.min(...placed.map(cell => cell.x))
    const right = Math.max(...placed.map(cell => cell.right))
    return { page: 1, x, right, baseline, size: 12, bold: false, text, cells: placed, marks: [] }
  })
const read = (lines: Line[]) => judgementTable(lines, ilacs2018)
const grades = (lines: Line[]) => read(lines).judgements.map(({ areaKey, gradeKey }) => [areaKey, gradeKey])

const paragraph: [number, [number, string]] = [
  400,
  [71, 'Children benefit from services that have improved a great deal since the last inspection in 2017.'],
]

test('a head further right than its grades hides none of them', () => {
  const lines = page(
    [100, [71, 'Judgement'], [360, 'Grade']],
    [130, [71, leaders[0] ?? ''], [320, 'Good']],
    [144, [71, leaders[1] ?? '']],
    [180, [71, 'Overall effectiveness'], [320, 'Inadequate']],
    paragraph,
  )
  expect(grades(lines)).toEqual([
    ['leaders', 'good'],
    ['overall-effectiveness', 'inadequate'],
  ])
})

test('rows set as close as their lines are told apart', () => {
  const lines = page(
    [100, [71, 'Judgement'], [320, 'Grade']],
    [114, [71, leaders[0] ?? ''], [320, 'Requires improvement to be']],
    [128, [71, leaders[1] ?? ''], [320, 'good']],
    [142, [71, help[0] ?? ''], [320, 'Good']],
    [156, [71, help[1] ?? '']],
    [170, [71, 'Overall effectiveness'], [320, 'Good']],
    paragraph,
  )
  expect(grades(lines)).toEqual([
    ['leaders', 'requires-improvement'],
    ['help-and-protection', 'good'],
    ['overall-effectiveness', 'good'],
  ])
})

test('a row without a grade is listed, given none, and shifts no other', () => {
  const lines = page(
    [100, [71, 'Judgement'], [320, 'Grade']],
    [130, [71, leaders[0] ?? ''], [320, 'Good']],
    [144, [71, leaders[1] ?? '']],
    [180, [71, help[0] ?? '']],
    [194, [71, help[1] ?? '']],
    [230, [71, 'Overall effectiveness'], [320, 'Outstanding']],
    paragraph,
  )
  expect(grades(lines)).toEqual([
    ['leaders', 'good'],
    ['overall-effectiveness', 'outstanding'],
  ])
  expect(read(lines).notUnderstood).toMatchObject([{ about: 'judgements', text: `${help.join(' ')} | ` }])
})

test('a table without a head is found by its grades', () => {
  const lines = page([130, [71, 'Overall effectiveness'], [320, 'Good']], paragraph)
  expect(grades(lines)).toEqual([['overall-effectiveness', 'good']])
})

test('an area the framework does not have is kept as printed and listed', () => {
  const lines = page([130, [71, 'The quality of partnership'], [320, 'Good']], paragraph)
  expect(read(lines)).toMatchObject({
    judgements: [{ area: 'The quality of partnership', areaKey: null, gradeKey: 'good' }],
    notUnderstood: [{ about: 'judgements' }],
  })
})

test('no table gives no judgements and says so', () => {
  expect(read(page(paragraph))).toMatchObject({ judgements: [], notUnderstood: [{ about: 'judgements' }] })
})

test('a row says where each of its lines stands, so that it can be marked on its page', () => {
  const lines = page(
    [100, [71, 'Judgement'], [320, 'Grade']],
    [130, [71, leaders[0] ?? ''], [320, 'Good']],
    [144, [71, leaders[1] ?? '']],
  )
  const [row] = read(lines).judgements
  expect(row?.place.map(({ x, y }) => [x, y])).toEqual([
    [71, 118],
    [71, 132],
    [320, 118],
  ])
})
