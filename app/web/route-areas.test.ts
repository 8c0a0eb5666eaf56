import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { areaHandlers } from './route-areas.ts'

const says = (text: string) => ({ loader: () => new Response(text), default: undefined })
const layout = { default: () => null }

const asset = (id: string) => ({
  id,
  module: `/${id}.js`,
  hasAction: false,
  hasLoader: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
})

const build: ServerBuild = {
  mode: 'production',
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  isSpaMode: false,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
  assets: {
    entry: { imports: [], module: '' },
    routes: { root: asset('root'), meetings: asset('meetings'), people: asset('people') },
    url: '',
    version: '',
  },
  entry: {
    module: {
      default: (_request, _status, _headers, { manifest }) =>
        new Response(`drawn over ${Object.keys(manifest.routes).join(' and ')}`),
    },
  },
  routes: {
    root: { id: 'root', path: '', module: layout },
    start: { id: 'start', parentId: 'root', index: true, module: says('start') },
    nowhere: { id: 'nowhere', parentId: 'root', path: '*', module: says('not found') },
    frame: { id: 'frame', parentId: 'root', module: layout },
    actions: { id: 'actions', parentId: 'frame', path: 'actions', module: layout },
    list: { id: 'list', parentId: 'actions', index: true, module: says('list') },
    action: { id: 'action', parentId: 'actions', path: ':ref', module: says('one action') },
    claim: { id: 'claim', parentId: 'frame', path: 'actions/:ref/completion', module: says('claim') },
    meetings: { id: 'meetings', parentId: 'root', path: 'meetings', module: says('meetings') },
    people: { id: 'people', parentId: 'root', path: 'people', module: layout },
  },
}

test.each([
  ['/', 'start'],
  ['/actions', 'list'],
  ['/actions/ILACS-2022-01', 'one action'],
  ['/actions/ILACS-2022-01/completion', 'claim'],
  ['/Actions/ILACS-2022-01', 'one action'],
  ['/meetings', 'meetings'],
  ['/actions/ILACS-2022-01/nothing/here', 'not found'],
  ['/nothing', 'not found'],
])('%s is answered as if all routes were in one: %s', async (path, text) => {
  const handlerFor = areaHandlers(build, 'production')
  const answer = await handlerFor(path)(new Request(`http://localhost${path}`))
  expect(await answer.text()).toBe(text)
})

test('the handler of one area knows nothing of another', async () => {
  const handler = areaHandlers(build, 'production')('/meetings')
  expect(await (await handler(new Request('http://localhost/actions'))).text()).toBe('not found')
})

test('the handler of one length knows nothing of another', async () => {
  const handler = areaHandlers(build, 'production')('/actions/A-001')
  expect(await (await handler(new Request('http://localhost/actions/A-001'))).text()).toBe('one action')
  expect(await (await handler(new Request('http://localhost/actions/A-001/completion'))).text()).toBe(
    'not found',
  )
})

test('a page of one area is drawn over the assets of that area', async () => {
  const handler = areaHandlers(build, 'production')('/people')
  expect(await (await handler(new Request('http://localhost/people'))).text()).toBe(
    'drawn over root and people',
  )
})
