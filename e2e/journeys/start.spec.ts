import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect } from 'playwright/test'
import { startServer, startWorld, test } from '../world/server.ts'

test('a port that is taken is named, with what to do', async ({ world }) => {
  const { port } = new URL(world.baseURL)
  const second = startServer({ PORT: port, DATA_DIR: `${world.dataDir}-second` })
  const said = text(second.stderr)
  await once(second, 'exit')
  expect(second.exitCode).toBe(1)
  expect(await said).toContain(`Port ${port} is taken. Stop what uses it, or choose another`)
})

test('an environment that cannot be used is named, with what to do', async () => {
  const server = startServer({ PORT: 'eighty', PUBLIC_ORIGIN: 'https://tracker.example/path' })
  const said = text(server.stderr)
  await once(server, 'exit')
  expect(server.exitCode).toBe(1)
  expect(await said).toMatch(/PORT[^]*PUBLIC_ORIGIN|PUBLIC_ORIGIN[^]*PORT/)
})

test('a clock that can be set is refused in production', async ({ world }) => {
  const server = startServer({
    NODE_ENV: 'production',
    CLOCK_FILE: 'clock',
    DATA_DIR: `${world.dataDir}-third`,
  })
  const said = text(server.stderr)
  await once(server, 'exit')
  expect(server.exitCode).toBe(1)
  expect(await said).toContain('CLOCK_FILE is for tests only')
})

test('a server that is asked to stop ends by itself', async () => {
  const { server, stop } = await startWorld()
  server.kill('SIGTERM')
  expect(await once(server, 'exit')).toEqual([0, null])
  await stop()
})
