import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import routes from '../routes.ts'
import { bodyLimitOf, uploadLimit } from './body-limit.ts'
import { htmlPage, test } from './served.testing.ts'

const megabyte = 1024 * 1024
const body = (megabytes: number) => Buffer.alloc(megabytes * megabyte, 'a')
const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }
const upload = { 'Content-Type': 'multipart/form-data; boundary=b', 'Sec-Fetch-Site': 'same-origin' }
const chunked = { 'Transfer-Encoding': 'chunked' }

const pagesThatRead = {
  pages: async (request: Request) => htmlPage(`${(await request.arrayBuffer()).byteLength} bytes read`),
}
const pagesThatReadNothing = { pages: () => Promise.resolve(htmlPage('read nothing')) }

describe('a form', () => {
  test('of up to a megabyte reaches the page whole', async ({ serve }) => {
    const { send } = await serve(pagesThatRead)
    expect((await send({ method: 'POST', headers: form, body: body(1) })).body).toBe(`${megabyte} bytes read`)
  })

  test.for([
    ['that says so', {}],
    ['that does not say so', chunked],
  ] as const)('of more, %s, is answered with a page that explains', async ([, headers], { serve }) => {
    const { send } = await serve(pagesThatRead)
    const answer = await send({ method: 'POST', headers: { ...form, ...headers }, body: body(2) })
    expect(answer.status).toBe(413)
    expect(answer.body).toContain('What was sent is too large')
  })

  test('is answered even where the page does not read it', async ({ serve }) => {
    const { send } = await serve(pagesThatReadNothing)
    const headers = { ...upload, ...chunked }
    expect((await send({ method: 'POST', path: '/evidence', headers, body: body(20) })).body).toBe(
      'read nothing',
    )
  })
})

test('every page with a form that sends files may be sent them', () => {
  const withFiles = routes.filter(
    ({ file }) => file.endsWith('.tsx') && readFileSync(join('app', file), 'utf8').includes('<Form upload'),
  )
  expect(withFiles.length).toBeGreaterThan(3)
  for (const { path = '' } of withFiles)
    expect(bodyLimitOf(`/${path.replaceAll(/:\w+/g, 'X-001')}`), path).toBe(uploadLimit)
})

describe('an upload', () => {
  test.for(['/actions/A-1/evidence', '/actions/A-1/evidence/new', '/reports/new'])(
    'of 50 MB and its fields, or somewhat more, reaches the page whole: %s',
    async (path, { serve }) => {
      const { send } = await serve(pagesThatRead)
      const answer = await send({ method: 'POST', path, headers: upload, body: body(64) })
      expect(answer.body).toBe(`${64 * megabyte} bytes read`)
    },
  )

  test.for([
    ['that says so', {}],
    ['that does not say so', chunked],
  ] as const)('of more, %s, is answered with a page that explains', async ([, headers], { serve }) => {
    const { send } = await serve(pagesThatRead)
    const order = { method: 'POST', path: '/actions/A-1/evidence', headers: { ...upload, ...headers } }
    const answer = await send({ ...order, body: body(65) })
    expect([answer.status, answer.headers.connection]).toEqual([413, 'close'])
  })
})

describe('a body that is no form', () => {
  test.for([
    ['no body and no type', {}, ''],
    ['an empty upload', upload, ''],
    ['JSON', { 'Content-Type': 'application/json' }, '{}'],
    ['text', { 'Content-Type': 'text/plain' }, 'a=1'],
  ] as const)('is a bad request: %s', async ([, headers, body], { serve }) => {
    const { send } = await serve(pagesThatRead)
    const order = { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin', ...headers }, body }
    expect((await send(order)).status).toBe(400)
  })

  test('is not confused with a form in which nothing was filled in', async ({ serve }) => {
    const { send } = await serve(pagesThatRead)
    expect((await send({ method: 'POST', headers: form })).body).toBe('0 bytes read')
  })
})
