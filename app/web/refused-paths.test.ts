import { expect } from 'vitest'
import { test } from './served.testing.ts'

const neverAsked = { pages: () => Promise.reject(new Error('Remix was asked')) }

test('CVE-2026-55685: the manifest that can hold the process is refused before Remix', async ({ serve }) => {
  const { send } = await serve(neverAsked)
  const paths = Array.from({ length: 1400 }, () => 'p=/a').join('&')
  expect((await send({ path: `/__manifest?version=1&${paths}` })).status).toBe(404)
})

test.for([
  '/actions.data',
  '/actions/ILACS-2022-01.data',
  '/_root.data',
  '/actions?_data=routes/start',
  '/?_routes=root',
])(
  'CVE-2026-34077: data for a client that is not there is refused before Remix: GET %s',
  async (path, { serve }) => {
    const { send } = await serve(neverAsked)
    expect((await send({ path })).status).toBe(404)
  },
)

test.for(['/sign-in.data', '/sign-in?_data=routes/sign-in'])(
  'CVE-2026-34077: a single-fetch post is refused before Remix: POST %s',
  async (path, { serve }) => {
    const { send, origin } = await serve(neverAsked)
    const headers = { Origin: origin, 'Content-Type': 'text/x-script' }
    expect((await send({ method: 'POST', path, headers, body: '[{"_1":2}]' })).status).toBe(404)
  },
)

test('CVE-2026-53668: a path that names another host is refused before Remix', async ({ serve }) => {
  const { send } = await serve(neverAsked)
  expect((await send({ path: '//evil.example/actions' })).status).toBe(404)
})
