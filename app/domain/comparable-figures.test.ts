import { expect, test } from 'vitest'
import { comparableFigures } from './comparable-figures.ts'
import { Day } from './day.ts'

const of = (ref: string, from: string, to: string, workforce: string | null = null, version = 1) => ({
  ...{ ref, workforce, version, value: 21 },
  period: { from: Day.parse(from), to: Day.parse(to) },
})
const withheld = { ...of('OB-9', '2026-12-01', '2026-12-31'), value: null }
const pair = (...[own, others]: Parameters<typeof comparableFigures<ReturnType<typeof of>>>) => {
  const found = comparableFigures(own, others)
  return found && [found.first.ref, found.second.ref]
}

const october = of('OB-1', '2026-10-01', '2026-10-31')
const august = of('OB-2', '2026-08-01', '2026-08-31')
const counted = of('OB-3', '2026-08-12', '2026-08-12', 'W-02')
const countedBefore = of('OB-4', '2026-05-14', '2026-05-14', 'W-01')

test('figures of one workforce count stand beside each other, the newest of them, whatever came later', () => {
  const others = [
    of('OB-5', '2026-05-14', '2026-05-14', 'W-01'),
    of('OB-6', '2026-08-12', '2026-08-12', 'W-02'),
  ]
  expect(pair([october, august, counted, countedBefore], others)).toEqual(['OB-3', 'OB-6'])
})

test('else those of one period, by the later definition', () => {
  const others = [of('OB-5', '2026-08-01', '2026-08-31'), of('OB-6', '2026-08-01', '2026-08-31', null, 2)]
  expect(pair([october, august, counted], others)).toEqual(['OB-2', 'OB-6'])
})

test('else the latest of each, and none where a measure has no number', () => {
  const june = of('OB-5', '2026-06-01', '2026-06-30')
  expect(pair([august, october, of('OB-7', '2026-01-01', '2026-01-31')], [june])).toEqual(['OB-1', 'OB-5'])
  expect(comparableFigures<Loose>([october], [withheld])).toBeNull()
  expect(comparableFigures<Loose>([], [june])).toBeNull()
})

type Loose = Omit<ReturnType<typeof of>, 'value'> & { value: number | null }
