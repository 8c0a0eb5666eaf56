import { expect, test } from 'vitest'
import { Day } from '../../domain/day.ts'
import { completionByMonth, type Approval, type Completing } from '../../domain/pictures/completion.ts'
import { completionPicture } from './completion.ts'
import { pointsOf, seenIn, valuesOf, type Seen } from './read-back.testing.ts'

const day = (text: string) => Day.parse(text)
const due = (originalDue: string | null): Completing => ({
  originalDue: originalDue === null ? null : day(originalDue),
})
const approved = (on: string, endedOn: string | null = null): Approval => ({
  on: day(on),
  endedOn: endedOn === null ? null : day(endedOn),
})
const today = day('2026-08-15')
const actions = ['2026-03-31', '2026-03-31', '2026-05-31', '2026-12-01', null].map(due)
const approvals = [approved('2026-03-10'), approved('2026-06-02'), approved('2026-04-20', '2026-07-03')]
const completion = completionByMonth(actions, approvals, today)

test('is added up by month: planned to the end, what stood approved until today, which falls where an approval ended', () => {
  expect(completion.months.map(({ month, planned, approved }) => [month, planned, approved])).toEqual([
    ['2026-03', 2, 1],
    ['2026-04', 2, 2],
    ['2026-05', 3, 2],
    ['2026-06', 3, 3],
    ['2026-07', 3, 2],
    ['2026-08', 3, 2],
    ['2026-09', 3, null],
    ['2026-10', 3, null],
    ['2026-11', 3, null],
    ['2026-12', 4, null],
  ])
})

test('says what it shows', async () => {
  expect((await completionPicture(completion)).sentence).toBe(
    'Of 5 actions, 3 were due before 15 August 2026 by their original dates; a meeting has approved completion of 2. 1 approval no longer stands, because the action was reopened or changed. The last of these dates is in December 2026. 1 action without a due date is not in the planned line.',
  )
})

test.each(['wide', 'narrow'] as const)('the %s picture has the numbers of its table', async sheet => {
  const { drawings, table } = await completionPicture(completion)
  if (drawings === null) throw new Error('Nothing is drawn')
  const seen = seenIn(drawings[sheet])
  const valueAt = valuesOf(seen)
  const lines = seen.filter(
    ({ name, d }) => name === 'path' && d.includes('L') && (d.match(/L/g)?.length ?? 0) > 1,
  )
  const numbersOf = (line: Seen) =>
    pointsOf(line)
      .filter((_, at) => at % 2 === 0)
      .map(({ y }) => String(Math.round(valueAt(y))))
  const [planned, approved] = lines
  expect(planned && numbersOf(planned)).toEqual(table.rows.map(([, planned]) => planned))
  expect(approved && numbersOf(approved)).toEqual(
    table.rows.map(([, , approved]) => approved).filter(count => count !== 'to come'),
  )
  expect(seen.map(({ text }) => text)).toEqual(expect.arrayContaining(['4 planned', '2 approved']))
})

test.each(['wide', 'narrow'] as const)(
  'in the %s picture the name of what is approved covers no line',
  async sheet => {
    for (const day of ['2026-03-20', '2026-08-15', '2026-12-20'].map(text => Day.parse(text))) {
      const { drawings } = await completionPicture(completionByMonth(actions, approvals, day))
      const seen = seenIn(drawings?.[sheet] ?? { width: 0, height: 0, markup: '' })
      const name = seen.find(({ text }) => text.endsWith('approved'))
      if (name === undefined) throw new Error('The line is named')
      const lines = seen.filter(({ name, d }) => name === 'path' && (d.match(/L/g)?.length ?? 0) > 1)
      const isStart = name.x > Math.max(...pointsOf(lines[1] ?? { d: '' }).map(({ x }) => x))
      const [left, right] = isStart ? [name.x, name.x + 80] : [name.x - 80, name.x]
      for (const [at, { x, y }] of lines.flatMap(pointsOf).entries())
        if (left < x && x < right) expect([at, Math.abs(y - name.y) > 7]).toEqual([at, true])
    }
  },
)

test('the name of nothing approved stands clear of the scale', async () => {
  const { drawings } = await completionPicture(completionByMonth(actions, [], day('2026-04-15')))
  const seen = seenIn(drawings?.narrow ?? { width: 0, height: 0, markup: '' })
  const name = seen.find(({ text }) => text === '0 approved')
  const scale = seen.find(({ text }) => text === '0')
  expect((scale?.y ?? 0) - (name?.y ?? 0)).toBeGreaterThan(10)
})

test('approvals of actions that were withdrawn since stay in the frame', async () => {
  const once = Array.from({ length: 9 }, () => ({ on: day('2026-03-10'), endedOn: day('2026-05-10') }))
  const { drawings } = await completionPicture(completionByMonth(actions, once, today))
  const points = seenIn(drawings?.wide ?? { width: 0, height: 0, markup: '' })
    .filter(({ name }) => name === 'path')
    .flatMap(pointsOf)
  expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThanOrEqual(0)
})

test('the two lines differ without colour: one is dashed', async () => {
  const { drawings } = await completionPicture(completion)
  const dashes =
    drawings &&
    seenIn(drawings.wide)
      .filter(({ name }) => name === 'path')
      .map(({ dashes }) => dashes)
  expect(new Set(dashes)).toEqual(new Set([null, '5 4']))
})

test('a plan without actions is not drawn', async () => {
  const { drawings, sentence } = await completionPicture(completionByMonth([], [], today))
  expect(drawings).toBeNull()
  expect(sentence).toBe('There are no actions in the plan yet.')
})
