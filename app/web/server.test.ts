import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { htmlPage, test } from './served.testing.ts'

describe('every answer', () => {
  test.for([200, 302, 404, 500])(
    'with status %i forbids what a page of ours never does',
    async (status, { serve }) => {
      const { send } = await serve({ pages: () => Promise.resolve(new Response(null, { status })) })
      const { headers } = await send({})
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    },
  )

  test('asks for https for a year where the public address has it, and not where it has not', async ({
    serve,
  }) => {
    const secure = await serve({ publicOrigin: 'https://tracker.example' })
    const plain = await serve({ publicOrigin: 'http://tracker.example' })
    expect((await secure.send({})).headers['strict-transport-security']).toBe('max-age=31536000')
    expect((await plain.send({})).headers['strict-transport-security']).toBeUndefined()
  })
})

describe('a page', () => {
  test('is kept by nobody but the person it was made for', async ({ serve }) => {
    const { send } = await serve()
    expect((await send({})).headers['cache-control']).toBe('private, no-cache')
  })

  test('of more than a kilobyte goes out compressed to whoever takes that', async ({ serve }) => {
    const words = '<p>progress</p>'.repeat(200)
    const { origin, send } = await serve({ pages: () => Promise.resolve(htmlPage(words)) })
    const { headers } = await send({ headers: { 'Accept-Encoding': 'gzip' } })
    expect(headers['content-encoding']).toBe('gzip')
    expect(Number(headers['content-length'])).toBeLessThan(words.length / 10)
    expect(await (await fetch(origin)).text()).toBe(words)
    expect((await send({})).headers['content-encoding']).toBeUndefined()
  })

  test('sets each of its cookies', async ({ serve }) => {
    const pages = () => {
      const page = htmlPage('')
      page.headers.append('Set-Cookie', 'a=1')
      page.headers.append('Set-Cookie', 'b=2')
      return Promise.resolve(page)
    }
    const { send } = await serve({ pages })
    expect((await send({})).headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })

  test('is told its request: address, method, headers, id', async ({ serve }) => {
    const { send, origin } = await serve({
      pages: (request, visit) =>
        Promise.resolve(
          htmlPage(`${request.method} ${request.url} ${request.headers.get('cookie')} ${visit.requestId}`),
        ),
    })
    const { body, headers } = await send({ path: '/actions?late=yes', headers: { Cookie: 'a=1' } })
    expect(body).toBe(`GET ${origin}/actions?late=yes a=1 ${String(headers['x-request-id'])}`)
  })
})

describe('a fault', () => {
  const pages = () => Promise.reject(new Error('SECRET of the database'))

  test('is worded plainly, with the id under which the log explains it', async ({ serve }) => {
    const { send, lines } = await serve({ pages })
    const { status, body, headers } = await send({})
    expect(status).toBe(500)
    expect(body).not.toContain('SECRET')
    expect(body).toContain(`Quote this reference: ${String(headers['x-request-id'])}`)
    expect(lines.find(line => line.includes('SECRET'))).toContain(headers['x-request-id'])
  })
})

test('an answer that Remix would word itself is worded by us', async ({ serve }) => {
  const leak = new Response('No route matches URL "/secret"', { status: 404 })
  const { send } = await serve({ pages: () => Promise.resolve(leak) })
  const { body } = await send({})
  expect(body).toContain('Page not found')
  expect(body).not.toContain('No route matches')
})

test.for(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
  '%s is not how a page is used',
  async (method, { serve }) => {
    const { send } = await serve()
    const answer = await send({ method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  },
)

test.for(['/%', '/actions/%zz', '/%ff'])(
  'an address that cannot be read is a bad request: %s',
  async (path, { serve }) => {
    const { send } = await serve()
    expect((await send({ path })).status).toBe(400)
  },
)

test.for([
  [
    'another host as its address',
    'GET http://evil.example/ HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n',
  ],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
  [
    'a host with a name and password',
    'GET / HTTP/1.1\r\nHost: a:b@evil.example\r\nConnection: close\r\n\r\n',
  ],
  ['no HTTP at all', 'hello\r\n\r\n'],
] as const)('a request with %s is a bad request', async ([, bytes], { serve }) => {
  const { port } = await serve()
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /)
})

describe('the log', () => {
  const line = z.strictObject({
    method: z.literal('GET'),
    path: z.literal('/invitations/…'),
    status: z.literal(200),
    ms: z.number(),
    requestId: z.uuid(),
  })

  test('has one line a request, with nothing of the query, and no secret of an invitation', async ({
    serve,
  }) => {
    const { send, lines } = await serve()
    await send({ path: '/invitations/Zm9vYmFyYmF6cXV4cXV1eGNvcmdl?email=sam%40council.example' })
    while (lines.length === 0) await setImmediate()
    expect(lines.map(text => line.parse(JSON.parse(text)))).toHaveLength(1)
  })
})
