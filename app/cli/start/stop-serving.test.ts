import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { stopperOf } from './stop-serving.ts'

const anHour = 3_600_000

/** A server that has been asked for nothing yet, and answers when the test says so. */
async function startedServer() {
  const server = createServer()
  const stop = stopperOf(server, anHour)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  const { port } = address
  return { server, stop, port }
}

test('a connection that was opened and never used keeps no server from stopping', async () => {
  const { server, stop, port } = await startedServer()
  const unused = connect(port, '127.0.0.1')
  await once(server, 'connection')
  await Promise.all([stop(), once(unused, 'close')])
})

test('an answer under way is given whole before the server stops', async () => {
  const { server, stop, port } = await startedServer()
  const unused = connect(port, '127.0.0.1')
  const asked = new Promise<ServerResponse>(resolve =>
    server.once('request', (_, response) => {
      resolve(response)
    }),
  )
  const answer = fetch(`http://127.0.0.1:${port}/`).then(response => response.text())
  const response = await asked
  const stopped = stop()
  const long = 'whole '.repeat(200_000)
  response.end(long)
  expect(await answer).toBe(long)
  await stopped
  unused.destroy()
})
