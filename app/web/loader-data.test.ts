import { expect, test } from 'vitest'
import { handedOver } from './loader-data.ts'

test('data that JSON would change reaches the page as it is', () => {
  const data = { when: new Date(0), nothing: undefined, ids: new Set(['A-001']) }
  expect(handedOver(data)).toHaveProperty('data', data)
})

test('nothing of it is written for a script in the browser', () => {
  const given = handedOver({ name: 'Tom Keller' })
  expect(given).toHaveProperty('data.name', 'Tom Keller')
  expect(JSON.stringify(given)).not.toContain('Tom Keller')
})

test('an answer of its own stays what it is', () => {
  const answer = new Response('a file')
  expect(handedOver(answer)).toBe(answer)
  expect(handedOver(null)).toBeNull()
})
