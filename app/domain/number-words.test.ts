import { expect, it } from 'vitest'
import { inDecimals, inFull } from './number-words.ts'

it('writes numbers with thousands, rounded half up as their decimals read', () => {
  expect([15.9655, 1.005, 0.15, 1234567.891, 0].map(value => inDecimals(value, 2))).toEqual([
    '15.97',
    '1.01',
    '0.15',
    '1,234,567.89',
    '0.00',
  ])
  expect([0.15, 8.25, -0.04, -3.25, 1e-9].map(value => inDecimals(value, 1))).toEqual([
    '0.2',
    '8.3',
    '0.0',
    '−3.3',
    '0.0',
  ])
})

it('writes as many decimals as a number has, two at most', () => {
  expect([337_055, 21_111.4, 0.25, 2 / 3, 0.1 + 0.2].map(inFull)).toEqual([
    '337,055',
    '21,111.4',
    '0.25',
    '0.67',
    '0.3',
  ])
})
