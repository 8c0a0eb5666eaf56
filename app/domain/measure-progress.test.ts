import { expect, test } from 'vitest'
import { caseloadDefinition, caseloadTerms } from '../../e2e/world/measured.ts'
import { Day, Instant } from './day.ts'
import { progressOf } from './measure-progress.ts'

const day = (text: string) => Day.parse(text)
const measure = {
  ...caseloadTerms,
  definition: caseloadDefinition,
  definedAt: Instant.parse('2022-04-01T09:00:00.000Z'),
  retiredAt: null,
  baselineVersion: 1,
  latestOver: null,
  latest: {
    ...{ ref: 'OB-0001', from: day('2022-05-31'), to: day('2022-05-31'), value: 15.9 },
    ...{ version: 1, standing: 'final' as const },
  },
}
const progress = (is: Partial<typeof measure>) => progressOf({ ...measure, ...is }, day('2022-06-01'))
const latest = measure.latest

test('a measure has moved since its baseline as far as both are by one definition', () => {
  expect(progress({}).movement).toBe('better')
  expect(progress({ latest: { ...latest, version: 2 } }).movement).toBe('earlier-definition')
  expect(progress({ baselineVersion: 2 }).movement).toBe('later-definition')
  expect(progress({ baselineVersion: 2, latest: { ...latest, version: 2 } }).movement).toBe('better')
})

test('a target that is reached by a provisional figure says so', () => {
  expect(progress({}).reached).toBe('Reached')
  const provisional = { ...latest, standing: 'provisional' as const }
  expect(progressOf({ ...measure, latest: provisional }, day('2022-06-01')).reached).toBe(
    'Reached, by a provisional figure',
  )
})
