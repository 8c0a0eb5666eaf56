import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { readStaticFiles } from './static-files.ts'
import { test } from './served.testing.ts'

const css = 'p { margin: 0 }'
let top: string
let folder: string

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'static-files-'))
  folder = join(top, 'client')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(top, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *')
  writeFileSync(join(folder, 'page.unknown'), 'unknown')
  writeFileSync(join(folder, 'assets', 'styles-1.css'), css)
  writeFileSync(join(folder, 'assets', 'styles-1.css.br'), brotliCompressSync(css))
  writeFileSync(join(folder, 'assets', 'styles-1.css.gz'), gzipSync(css))
})
afterAll(() => rmSync(top, { recursive: true }))

const notFound = { pages: () => Promise.resolve(new Response(null, { status: 404 })) }

describe('a built file', () => {
  test('with a hash in its name is kept for ever', async ({ serve }) => {
    const { send } = await serve({ files: readStaticFiles(folder) })
    const { headers, body } = await send({ path: '/assets/styles-1.css' })
    expect(body).toBe(css)
    expect(headers['content-type']).toBe('text/css; charset=utf-8')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('without one is asked after each time, and not sent again while it is the same', async ({ serve }) => {
    const { send } = await serve({ files: readStaticFiles(folder) })
    const first = await send({ path: '/robots.txt' })
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    const again = await send({ path: '/robots.txt', headers: { 'If-None-Match': first.headers.etag ?? '' } })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  test.for([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
  ] as const)('goes out as the browser takes it: "%s" gives %s', async ([accepted, encoding], { serve }) => {
    const { send } = await serve({ files: readStaticFiles(folder) })
    const answer = await send({ path: '/assets/styles-1.css', headers: { 'Accept-Encoding': accepted } })
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers.vary).toBe('Accept-Encoding')
  })

  test('comes out of its compressed form unchanged', async ({ serve }) => {
    const { origin } = await serve({ files: readStaticFiles(folder) })
    const answer = await fetch(`${origin}/assets/styles-1.css`, { headers: { 'Accept-Encoding': 'br' } })
    expect(await answer.text()).toBe(css)
  })
})

test.for([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/assets/%00/../../../secret.txt',
  '/page.unknown',
  '/assets',
])('nothing but the built files is served: %s', async (path, { serve }) => {
  const { send } = await serve({ ...notFound, files: readStaticFiles(folder) })
  const answer = await send({ path })
  expect(answer.status).toBe(404)
  expect(answer.body).not.toContain('secret')
})
