import { expect, test } from 'vitest'
import { Instant } from './day.ts'
import { mayTryAgainAt } from './sign-in-limit.ts'

const at = (time: string) => Instant.parse(`2022-06-01T${time}:00.000Z`)

test('four failures keep nobody waiting', () => {
  expect(mayTryAgainAt([at('09:03'), at('09:02'), at('09:01'), at('09:00')], 5)).toBeNull()
})

test('the fifth failure keeps them waiting until the first is a quarter of an hour old', () => {
  const failures = [at('09:04'), at('09:03'), at('09:02'), at('09:01'), at('09:00')]
  expect(mayTryAgainAt(failures, 5)).toBe('2022-06-01T09:15:00.000Z')
})
