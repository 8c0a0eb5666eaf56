import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'playwright/test'
import { isServerBuild } from '../../app/cli/start/built-parts.ts'
import { isDeed } from '../../app/domain/permission.ts'
import remixConfig from '../../remix.config.js'

/** What a loader or action says of itself: the deed it is guarded by, or why anyone may reach it. */
function isDeclared(handler: object): boolean {
  if ('deed' in handler) return typeof handler.deed === 'string' && isDeed(handler.deed)
  return 'open' in handler && typeof handler.open === 'string' && handler.open.length > 20
}

async function handlersOfTheBuild() {
  const file = join(process.cwd(), remixConfig.buildDirectory, 'server', 'index.js')
  const build: unknown = await import(pathToFileURL(file).href)
  if (!isServerBuild(build)) throw new Error(`${file} is not a build of Remix`)
  return Object.values(build.routes).flatMap(({ id, module }) =>
    [
      { name: `${id} loader`, handler: module.loader },
      { name: `${id} action`, handler: module.action },
    ].flatMap(({ name, handler }) => (handler === undefined ? [] : [{ name, handler }])),
  )
}

test('no loader or action of the built server is reached without a declared deed, or a reason to be open', async () => {
  const handlers = await handlersOfTheBuild()
  expect(handlers.length).toBeGreaterThan(3)
  expect(handlers.filter(({ handler }) => !isDeclared(handler)).map(({ name }) => name)).toEqual([])
})

test('the walk finds a handler that declares nothing, a deed that is none, and a reason that says nothing', () => {
  const handler = () => null
  for (const said of [{}, { deed: 'do-anything' }, { open: '' }]) {
    expect(isDeclared(Object.assign(() => null, said))).toBe(false)
  }
  expect(isDeclared(Object.assign(handler, { deed: 'read-plan' }))).toBe(true)
})
