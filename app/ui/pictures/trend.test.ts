import { expect, test } from 'vitest'
import { Day } from '../../domain/day.ts'
import { trendOf, trendWords, type Trend, type TrendFigure } from '../../domain/pictures/trend.ts'
import { pointsOf, seenIn, valuesOf } from './read-back.testing.ts'
import type { PictureMatter } from './picture.tsx'
import { trendPicture } from './trend.ts'

const day = (text: string) => Day.parse(text)
const figure = (month: string, value: number | null, is: Partial<TrendFigure> = {}): TrendFigure => ({
  period: { from: day(`2026-${month}-01`), to: day(`2026-${month}-28`) },
  value,
  version: 1,
  standing: 'final',
  counted: false,
  ...is,
})
const trend: Trend = {
  terms: {
    direction: 'lower',
    target: { value: 16, by: day('2027-03-31') },
    baseline: { value: 21.4, on: day('2026-06-30') },
    tolerance: 1,
  },
  definition: { unit: 'cases a worker', shownAs: 'number', decimals: 1 },
  figures: [
    figure('08', 18.2, { version: 2, standing: 'provisional' }),
    figure('02', 21.4),
    figure('03', 20.9),
    figure('04', null),
    figure('05', 20.5),
    figure('07', 24, { version: 2 }),
  ],
  redefined: [{ version: 2, from: day('2026-06-01') }],
  completed: [
    { ref: 'A-001', on: day('2025-07-07') },
    { ref: 'A-003', on: day('2026-07-07') },
  ],
}

const nothing = { width: 0, height: 0, markup: '' }

test('says where the measure stands, what changed its meaning and which actions were completed since its first figure', () => {
  expect(trendWords(trendOf(trend))).toBe(
    '18.2 cases a worker for 1 August 2026 to 28 August 2026 (provisional), down from 24.0 for 1 July 2026 to 28 July 2026, ' +
      'the first by this definition. The target is 16.0 by 31 March 2027: not reached, by a provisional figure. ' +
      'Shaded is what counts as reaching it: within 1.0 of the target. Its definition changed on 1 June 2026, ' +
      'so figures on either side do not compare. Actions completed: A-003 on 7 July 2026. Hollow points are provisional. 1 figure is withheld (c).',
  )
})

test('a baseline by an earlier definition is not drawn, and a comparable one only where figures compare with it', async () => {
  const earlier = {
    ...trend,
    terms: { ...trend.terms, baseline: { value: 23.6, on: day('2025-12-31') } },
  }
  const before = await trendPicture(earlier)
  expect(before.sentence).toContain(
    'The baseline, 23.6 on 31 December 2025, is by another definition and is not drawn.',
  )
  // A newer definition that nothing was measured by yet changes nothing of that.
  const unused = { ...trend, redefined: [...trend.redefined, { version: 3, from: day('2026-09-01') }] }
  expect((await trendPicture(unused)).sentence).not.toContain('is not drawn')
  expect(before.drawings?.wide.markup).not.toContain('Baseline')
  const dashed = ({ drawings }: PictureMatter, as: string) =>
    seenIn(drawings?.wide ?? nothing).find(({ dashes }) => dashes === as)
  expect(dashed(before, '1.5 4')).toBeUndefined()
  const after = await trendPicture(trend)
  expect(dashed(after, '1.5 4')?.x).toBeCloseTo(dashed(after, '2 3')?.x ?? NaN, 0)
})

test('workforce counts of a day are squares beside the line of monthly figures, and the table tells them apart', async () => {
  const count = figure('06', 17, {
    period: { from: day('2026-06-12'), to: day('2026-06-12') },
    version: 2,
    counted: true,
  })
  const { drawings, sentence, table } = await trendPicture({ ...trend, figures: [...trend.figures, count] })
  expect(sentence).toContain(
    'Squares come from workforce counts, each of a single day, and are not in the line.',
  )
  expect(sentence).not.toContain('17.0')
  expect(table.rows.map(row => row.at(-1))).toEqual([
    ...Array.from({ length: 4 }, () => 'Recorded figure'),
    'Workforce count',
    ...Array.from({ length: 2 }, () => 'Recorded figure'),
  ])
  const seen = seenIn(drawings?.wide ?? nothing)
  const valueAt = valuesOf(seen)
  const squares = seen.filter(({ name, d }) => name === 'path' && d.endsWith('Z'))
  expect(squares.map(({ y }) => valueAt(y).toFixed(1))).toContain('17.0')
  const line = seen.filter(({ thickness, d }) => thickness === 2.5 && d !== '').map(({ d }) => d)
  expect(pointsOf({ d: line.join('') }).map(({ y }) => valueAt(y).toFixed(1))).not.toContain('17.0')
  expect(pointsOf({ d: line.join('') }).map(({ y }) => valueAt(y).toFixed(1))).toContain('24.0')
})

test('counts alone are a line of their own', async () => {
  const { drawings, sentence, table } = await trendPicture({
    ...trend,
    figures: ['02', '03'].map(month => figure(month, 20, { counted: true })),
  })
  expect(sentence).not.toContain('Squares')
  expect(table.columns).toHaveLength(4)
  expect(
    seenIn(drawings?.wide ?? nothing).some(({ d, thickness }) => thickness === 2.5 && d.includes('L')),
  ).toBe(true)
})

test('a per cent sign stands in the numbers of the scale and not by itself', async () => {
  const { drawings, table } = await trendPicture({
    ...trend,
    definition: { unit: '%', shownAs: 'per-cent', decimals: 1 },
  })
  const said = seenIn(drawings?.wide ?? nothing).map(({ text }) => text)
  expect(said).toContain('20%')
  expect(said).not.toContain('%')
  expect(table.columns[1]?.text).toBe('Figure')
})

test('says where some figures are of days and others of longer times', () => {
  const counted = figure('09', 17, { period: { from: day('2026-09-30'), to: day('2026-09-30') } })
  const words = trendWords(trendOf({ ...trend, figures: [...trend.figures, counted] }))
  expect(words).toContain('Some figures are of a single day, others of a longer time.')
})

test.each(['wide', 'narrow'] as const)('the %s picture has the numbers of its table', async sheet => {
  const { drawings, table } = await trendPicture(trend)
  if (drawings === null) throw new Error('Nothing is drawn')
  const seen = seenIn(drawings[sheet])
  const valueAt = valuesOf(seen)
  const points = seen.filter(({ name }) => name === 'circle').toSorted((a, b) => a.x - b.x)
  expect(points.map(({ y, hollow }) => [valueAt(y).toFixed(1), hollow ? 'Provisional' : 'Final'])).toEqual(
    table.rows.filter(([, value]) => value !== 'c').map(([, value, standing]) => [value, standing]),
  )
  expect(table.rows.map(([, value]) => value)).toEqual(['21.4', '20.9', 'c', '20.5', '24.0', '18.2'])
  const said = seen.map(({ text }) => text.replace('\n', ' '))
  expect(said).toEqual(expect.arrayContaining(['c', '18.2', 'Target 16.0', 'Baseline 21.4']))
  expect(said.join()).toMatch(/efinition.* from 1 June 2026/)
  expect(said.join()).toContain('A-003 complete')

  const rules = seen.filter(({ name, dashes }) => name === 'line' && dashes !== null)
  const heights = rules.map(({ y }) => valueAt(y).toFixed(1))
  expect(heights).toEqual(expect.arrayContaining(['16.0', '21.4']))
})

test('the line is broken where the definition changed and where a figure is withheld', async () => {
  const { drawings } = await trendPicture(trend)
  const lines = seenIn(drawings?.wide ?? nothing).filter(({ thickness }) => thickness === 2.5)
  const stretches = lines.flatMap(({ d }) =>
    d
      .split('M')
      .filter(Boolean)
      .map(stretch => pointsOf({ d: stretch }).length),
  )
  // February and March; May, by itself; July and August by the new definition.
  expect(stretches.filter(length => length > 1)).toEqual([2, 2])
})

test('what each line is shows without colour: full, dashed or dotted', async () => {
  const { drawings } = await trendPicture(trend)
  const dashes = seenIn(drawings?.wide ?? nothing).flatMap(({ dashes }) => dashes ?? [])
  expect(new Set(dashes)).toEqual(new Set(['7 4', '1.5 4', '2 3']))
})

test('without a figure there is nothing to draw, and one alone is drawn', async () => {
  const without = await trendPicture({ ...trend, figures: [] })
  expect(without.drawings).toBeNull()
  expect(without.sentence).toContain('No figure has been recorded yet.')
  const { drawings } = await trendPicture({ ...trend, figures: [figure('02', 0)] })
  expect(drawings?.narrow.markup).toContain('<circle')
})

test('words of a measure that are markup stay words', async () => {
  const unit = '<script>"&'
  const { drawings } = await trendPicture({ ...trend, definition: { ...trend.definition, unit } })
  expect(drawings?.wide.markup).toContain('&lt;script&gt;&quot;&amp;')
  expect(drawings?.wide.markup).not.toMatch(/<script|<style|style=|\son\w+=/)
})
