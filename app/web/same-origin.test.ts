import { describe, expect } from 'vitest'
import { test } from './served.testing.ts'

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const post = (headers: Record<string, string>) => ({
  method: 'POST',
  headers: { ...form, ...headers },
  body: 'a=1',
})

describe('where the public address is not known', () => {
  test('a form of our own host is let in', async ({ serve }) => {
    const { send, origin } = await serve()
    expect((await send(post({ Origin: origin }))).status).toBe(200)
  })

  test('a form of our own host behind https is let in', async ({ serve }) => {
    const { send, port } = await serve()
    expect((await send(post({ Origin: `https://127.0.0.1:${port}` }))).status).toBe(200)
  })

  test.for([
    ['another site', { Origin: 'https://evil.example' }],
    ['another port of this host', { Origin: 'http://127.0.0.1:1' }],
    ['nowhere it wants to name', { Origin: 'null' }],
    [
      'another site that claims our host was forwarded',
      { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
    ],
    ['a page of a sibling site, without an origin', { 'Sec-Fetch-Site': 'same-site' }],
    ['another site, without an origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another site, known by its referrer only', { Referer: 'https://evil.example/form' }],
    ['no page at all', {}],
  ] as const)('a form from %s is refused', async ([, headers], { serve }) => {
    const { send } = await serve()
    const answer = await send(post(headers))
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('You do not have permission to do this')
  })

  test('without an origin, the word of the browser that the page is ours is taken', async ({ serve }) => {
    const { send } = await serve()
    expect((await send(post({ 'Sec-Fetch-Site': 'same-origin' }))).status).toBe(200)
  })

  test('without either, the referrer decides', async ({ serve }) => {
    const { send, origin } = await serve()
    expect((await send(post({ Referer: `${origin}/sign-in` }))).status).toBe(200)
  })
})

describe('where the public address is known', () => {
  const publicOrigin = 'https://tracker.example'

  test('a form of that address is let in, whatever host the proxy asks for', async ({ serve }) => {
    const { send } = await serve({ publicOrigin })
    expect((await send(post({ Origin: publicOrigin, Host: 'inside:3000' }))).status).toBe(200)
  })

  test('a form of the host inside is refused', async ({ serve }) => {
    const { send, origin } = await serve({ publicOrigin })
    expect((await send(post({ Origin: origin }))).status).toBe(403)
  })
})

test('a page may be asked for from anywhere', async ({ serve }) => {
  const { send } = await serve()
  expect(
    (await send({ headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' } })).status,
  ).toBe(200)
})
