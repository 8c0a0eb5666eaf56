import type { Server } from 'node:http'

/**
 * Gives what stops a server: it takes no new connection, answers the requests it has, for which it waits `patience`
 * milliseconds at most, and closes the rest at once. Browsers open connections before they need them,
 * and a server waits for those as for one in use.
 */
export function stopperOf(server: Server, patience: number): () => Promise<void> {
  let answering = 0
  let stopping = false
  const closeIfIdle = () => {
    if (stopping && answering === 0) server.closeAllConnections()
  }
  server.on('request', (_, response) => {
    answering++
    response.once('close', () => {
      answering--
      closeIfIdle()
    })
  })
  return () =>
    new Promise(resolve => {
      stopping = true
      server.close(() => {
        resolve()
      })
      closeIfIdle()
      setTimeout(() => {
        server.closeAllConnections()
      }, patience).unref()
    })
}
