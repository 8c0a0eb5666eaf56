import { expect, test } from 'vitest'
import { Day } from '../../domain/day.ts'
import { slipOf, slipSentence, type Dated } from '../../domain/pictures/slip.ts'
import { seenIn } from './read-back.testing.ts'
import { slipPicture } from './slip.ts'

const dated = (ref: string, original: string, due: string): Dated => ({
  ref,
  title: `Title of ${ref}`,
  original: Day.parse(original),
  due: Day.parse(due),
})
const actions = [
  dated('A-001', '2026-03-31', '2026-03-31'),
  dated('A-002', '2026-03-31', '2026-05-31'),
  dated('A-003', '2026-01-31', '2026-07-31'),
  dated('A-004', '2026-06-30', '2026-05-31'),
]

test('says how many moved, and by how much', () => {
  expect(slipSentence(slipOf(actions, 20))).toBe(
    'Of 4 actions with a due date, 2 are due later than at first, by a median of 121 days; 1 is due earlier.',
  )
  expect(slipSentence(slipOf(actions.slice(0, 2), 2))).toContain('1 is due later than at first, by 61 days.')
  expect(slipSentence(slipOf(actions, 2))).toContain('Shown are the 2 that moved furthest.')
  expect(slipSentence(slipOf(actions.slice(0, 1), 20))).toBe(
    'Of 1 action with a due date, none has been moved.',
  )
  expect(slipSentence(slipOf([], 20))).toBe('No action has a due date yet.')
})

test.each(['wide', 'narrow'] as const)('the %s picture has the numbers of its table', async sheet => {
  const { drawings, table } = await slipPicture(slipOf(actions, 20))
  if (drawings === null) throw new Error('Nothing is drawn')
  const seen = seenIn(drawings[sheet])
  expect(table.rows.map(([action, , , moved]) => [action, moved])).toEqual([
    ['A-003 Title of A-003', '181 days later'],
    ['A-002 Title of A-002', '61 days later'],
    ['A-004 Title of A-004', '30 days earlier'],
  ])
  const said = seen.map(({ text }) => text).join('\n')
  for (const [, , , moved] of table.rows) expect(said).toContain(moved)

  const dots = seen.filter(({ name }) => name === 'circle')
  const rows = [...Map.groupBy(dots, ({ y }) => y).values()]
  const lengths = rows.map(row => {
    const [hollow, full] = row.toSorted((a, b) => Number(b.hollow) - Number(a.hollow))
    return (full?.x ?? 0) - (hollow?.x ?? 0)
  })
  const daysOf = table.rows.map(
    ([, , , moved = '']) => Number.parseInt(moved) * (moved.endsWith('later') ? 1 : -1),
  )
  const pixelsOfADay = (lengths[0] ?? 0) / (daysOf[0] ?? 1)
  expect(lengths.map(length => Math.round(length / pixelsOfADay))).toEqual(daysOf)
})
