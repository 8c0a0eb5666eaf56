import { expect, test } from 'vitest'
import { caseloadDefinition } from '../../../e2e/world/measured.ts'
import { day } from '../../../e2e/world/small-council.ts'
import { figureTables } from './shown-figures.ts'

const figure = (ref: string, on: string, value: number | null, correctedBy: string | null = null) => ({
  ...{
    ref,
    version: 1,
    value,
    correctedBy,
    standing: 'final' as const,
    source: '',
    note: '',
    workforce: null,
  },
  period: { from: day(on), to: day(on) },
  breakdown: { by: 'none' as const, of: '' },
  numerator: value,
  denominator: value === null ? null : 1,
})
const versions = [{ version: 1, definition: caseloadDefinition, from: day('2022-01-01'), reason: '' }]

test('a figure that was corrected says what it was corrected to, and not by which reference', () => {
  const figures = [
    figure('OB-0004', '2022-05-31', 21),
    figure('OB-0003', '2022-05-31', 22, 'OB-0004'),
    figure('OB-0002', '2022-04-30', null),
    figure('OB-0001', '2022-04-29', 20, 'OB-0002'),
  ]
  const [whole, corrected] = figureTables(figures, { source: '', versions })
  expect(whole?.caption).toBe('Figures, newest first')
  expect(whole?.figures.map(({ value, numerator }) => [value, numerator])).toEqual([
    ['21.0', '21'],
    ['c', 'c'],
  ])
  expect(corrected?.figures.map(({ note }) => note)).toEqual([
    'Corrected to 21.0',
    'Corrected to c on 30 April 2022',
  ])
})
