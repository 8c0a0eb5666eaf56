import { expect, test } from 'vitest'
import { afterwards, timedSteps } from './closure.ts'
import { Instant } from './day.ts'

const at = (text: string) => Instant.parse(text)

test('days between steps are calendar days of London', () => {
  const steps = [
    { at: at('2022-06-01T22:30:00.000Z') }, // half past eleven in the evening
    { at: at('2022-06-01T23:30:00.000Z') }, // half past midnight of the next day
    { at: at('2022-06-11T09:00:00.000Z') },
  ]
  expect(timedSteps(steps).map(({ daysAfter }) => daysAfter)).toEqual([null, 1, 9])
})

test('a closure stands, has lapsed since an event, or was reopened on a day', () => {
  const stands = { state: 'approved', closedAt: null, version: 7, actionVersion: 7 } as const
  expect(afterwards(stands)).toEqual({ is: 'stands' })
  expect(afterwards({ ...stands, actionVersion: 12 })).toEqual({ is: 'lapsed', since: 12 })
  const closedAt = at('2022-07-06T09:00:00.000Z')
  expect(afterwards({ ...stands, state: 'reopened', closedAt, actionVersion: 12 })).toEqual({
    is: 'reopened',
    on: '2022-07-06',
  })
})
