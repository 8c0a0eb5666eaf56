import { describe, expect, it } from 'vitest'
import { Day, Instant } from './day.ts'
import { Missing, missingFrom, missingWords, type Wanting } from './missing.ts'

const complete: Wanting = {
  ownerPerson: 'P-005',
  ownerParty: null,
  executiveLead: 'P-003',
  due: Day.parse('2022-09-30'),
  originalDue: Day.parse('2022-09-30'),
  dueSetAt: Instant.parse('2022-05-09T09:00:00.000Z'),
  successMeasure: 'Audits find it',
}

describe('what is missing from an action', () => {
  it('is nothing where all is said', () => {
    expect(missingFrom(complete, 1)).toEqual([])
    expect(missingFrom({ ...complete, ownerPerson: null, ownerParty: 'O-01' }, 1)).toEqual([])
  })
  it.each<[Missing, Partial<Wanting>, number]>([
    ['owner', { ownerPerson: null }, 1],
    ['executive-lead', { executiveLead: null }, 1],
    ['due-date', { due: null, originalDue: null, dueSetAt: null }, 1],
    ['success-measure', { successMeasure: null }, 1],
    ['point', {}, 0],
    ['due-already-past', { dueSetAt: Instant.parse('2022-10-01T09:00:00.000Z') }, 1],
  ])('can be: %s', (what, change, points) => {
    expect(missingFrom({ ...complete, ...change }, points)).toEqual([what])
  })
  it('does not count a date set on its own day, by the calendar of London', () => {
    const lateThatEvening = Instant.parse('2022-09-30T22:59:59.000Z')
    const afterMidnight = Instant.parse('2022-09-30T23:00:00.000Z')
    expect(missingFrom({ ...complete, dueSetAt: lateThatEvening }, 1)).toEqual([])
    expect(missingFrom({ ...complete, dueSetAt: afterMidnight }, 1)).toEqual(['due-already-past'])
  })
  it('has words for each', () => {
    expect(Object.keys(missingWords)).toEqual(Missing.options)
  })
})
