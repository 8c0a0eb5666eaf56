import { expect, test } from 'vitest'
import { Day } from '../../domain/day.ts'
import {
  distributionOf,
  distributionSentence,
  isWithheld,
  type Distribution,
} from '../../domain/pictures/distribution.ts'
import { roleBands } from '../../domain/role-band.ts'
import { distributionPicture } from './distribution.ts'
import { seenIn, type Seen } from './read-back.testing.ts'

const withheld = {
  count: null,
  median: null,
  lowerQuartile: null,
  upperQuartile: null,
  maximum: null,
  aboveLimit: null,
}
const distribution: Distribution = {
  on: Day.parse('2026-09-30'),
  caseLimit: 25,
  rows: [
    {
      name: 'Newly qualified (ASYE)',
      isWhole: false,
      count: 8,
      lowerQuartile: 12,
      median: 15,
      upperQuartile: 18,
      maximum: 24,
      aboveLimit: 0,
    },
    {
      name: 'Social worker',
      isWhole: false,
      count: 24,
      lowerQuartile: 33,
      median: 38.5,
      upperQuartile: 42,
      maximum: 51,
      aboveLimit: 22,
    },
    { name: 'Middle manager', isWhole: false, ...withheld },
  ],
}

test('is made of what was published of each role and of all, and of nobody nothing is withheld', () => {
  const group = { agency: 'both', load: 'holding', suppressed: false, fte: 1, cases: 1 } as const
  const none = { ...withheld, count: 0 }
  const { rows } = distributionOf(distribution.on, 25, [
    { ...group, ...none, id: 'all both holding', roles: [...roleBands] },
    { ...group, ...none, id: 'case-holder both any', roles: ['case-holder'], load: 'any' },
    { ...group, ...none, id: 'case-holder agency holding', roles: ['case-holder'], agency: 'agency' },
    { ...group, ...none, id: 'case-holder both holding', roles: ['case-holder'] },
    { ...group, ...withheld, id: 'newly-qualified both holding', roles: ['newly-qualified'] },
  ])
  expect(rows.map(({ name }) => name)).toEqual(['Newly qualified (ASYE)', 'Social worker', 'All roles'])
  expect(rows.map(isWithheld)).toEqual([true, false, false])
})

test('says where the middle lies, who is above the limit and what is withheld', () => {
  expect(distributionSentence(distribution)).toBe(
    'Median cases on 30 September 2026, of the roles that can be shown: ' +
      'highest for Social worker, 38.5, lowest for Newly qualified (ASYE), 15. ' +
      'Of these roles, above the local limit of 25 cases: Social worker, 22 of 24. ' +
      'Middle manager is withheld (c).',
  )
  const shown = distribution.rows.slice(0, 2)
  expect(distributionSentence({ ...distribution, rows: shown })).toContain(
    ' Above the local limit of 25 cases: Social worker, 22 of 24.',
  )
  expect(distributionSentence({ ...distribution, rows: shown.slice(0, 1) })).toContain(
    ' Nobody held more than the local limit of 25 cases.',
  )
  expect(
    distributionSentence({
      ...distribution,
      rows: [{ name: 'Middle manager', isWhole: false, ...withheld }],
    }),
  ).toBe('On 30 September 2026 no role can be shown by itself. Middle manager is withheld (c).')
})

test('of few workers the median stands alone, with what is withheld beside it', async () => {
  const [first, second] = distribution.rows
  if (first === undefined || second === undefined) throw new Error('There are rows')
  const few = { ...first, lowerQuartile: null, upperQuartile: null, maximum: null, median: 38.5 }
  const { drawings, sentence, table } = await distributionPicture({ ...distribution, rows: [few, second] })
  expect(sentence).toContain('38.5 in each of them.')
  expect(table.rows[0]).toEqual(['Newly qualified (ASYE)', '8', '38.5', 'c', 'c', 'c', '0'])
  const seen = seenIn(drawings?.wide ?? { width: 0, height: 0, markup: '' })
  expect(seen.filter(({ text }) => text === '38.5')).toHaveLength(2)
  expect(seen.filter(({ text }) => text === 'c')).toHaveLength(1)
})

test('of rows that are withheld it is not said that nobody in them is above the limit', () => {
  const [newly] = distribution.rows
  if (newly === undefined) throw new Error('There is a first row')
  const whole = { ...newly, name: 'All roles', isWhole: true, count: 40, maximum: 51, aboveLimit: 22 }
  const rows = [newly, { name: 'Social worker', isWhole: false, ...withheld }, whole]
  expect(distributionSentence({ ...distribution, rows })).toBe(
    'Median cases on 30 September 2026, of the roles that can be shown: Newly qualified (ASYE), 15. ' +
      'Of these roles, nobody held more than the local limit of 25 cases. Social worker is withheld (c). ' +
      'Of all roles together, 22 of 40 held more than the local limit of 25 cases.',
  )
})

test.each(['wide', 'narrow'] as const)('the %s picture has the numbers of its table', async sheet => {
  const { drawings, table } = await distributionPicture(distribution)
  if (drawings === null) throw new Error('Nothing is drawn')
  const seen = seenIn(drawings[sheet])
  const valueAt = casesOf(seen)
  const boxes = seen.filter(({ name }) => name === 'rect')
  const medians = seen.filter(({ name, thickness }) => name === 'line' && thickness === 4.5)
  const most = seen.filter(({ name, d, thickness }) => name === 'path' && d.endsWith('Z') && thickness === 1)
  const drawn = boxes.map((box, row) => [
    valueAt(box.x),
    valueAt(medians[row]?.x ?? NaN),
    valueAt(box.x + box.width),
    valueAt(most[row]?.x ?? NaN),
  ])
  expect(drawn.map(row => row.map(value => value.toFixed(1)))).toEqual(
    table.rows
      .filter(([, count]) => count !== 'c')
      .map(([, , median, lower, upper, most]) =>
        [lower, median, upper, most].map(text => Number(text).toFixed(1)),
      ),
  )
  expect(table.rows.at(-1)).toEqual(['Middle manager', 'c', 'c', 'c', 'c', 'c', 'c'])
  const said = seen.map(({ text }) => text).join()
  expect(said).toContain('c: withheld')
  expect(said).toContain('Limit 25')
})

test.each(['wide', 'narrow'] as const)('in the %s picture the limit makes way for words', async sheet => {
  const nobody = { ...withheld, name: 'Senior manager', isWhole: false, count: 0 }
  const { drawings } = await distributionPicture({
    ...distribution,
    rows: [...distribution.rows, nobody],
  })
  const seen = seenIn(drawings?.[sheet] ?? { width: 0, height: 0, markup: '' })
  const limit = seen.filter(({ dashes }) => dashes === '7 4')
  const crossed = seen
    .filter(({ text }) => text !== '' && !/^\d+(\.\d)?$/.test(text))
    .filter(({ text }) => !text.includes('Diamond') && !text.startsWith('Limit'))
    .filter(({ x, y, text }) =>
      limit.some(line => line.y < y - 1 && y + 1 < line.y + line.height && x + 7 * text.length > line.x),
    )
  expect(limit.length).toBeGreaterThan(0)
  expect(crossed.map(({ text }) => text)).toEqual([])
  const most = seen.find(({ text }) => text === '24')
  const across = limit.filter(line => line.y < (most?.y ?? 0) && (most?.y ?? 0) < line.y + line.height)
  expect(across).toEqual([])
})

/** What a place along the scale at the bottom means. */
function casesOf(seen: readonly Seen[]): (x: number) => number {
  const numbers = seen.filter(({ name, text }) => name === 'text' && /^\d+$/.test(text))
  const bottom = Math.max(...numbers.map(({ y }) => y))
  const [low, high] = numbers.filter(({ y }) => y === bottom)
  if (low === undefined || high === undefined) throw new Error('A scale has two numbers')
  return x => Number(low.text) + ((x - low.x) / (high.x - low.x)) * (Number(high.text) - Number(low.text))
}
