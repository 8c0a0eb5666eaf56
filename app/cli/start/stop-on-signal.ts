import type { Server } from 'node:http'

const patience = 10_000

/**
 * On SIGTERM or SIGINT, or when the program that started it over a channel is gone (a test that was stopped): takes no
 * new request, finishes the ones it has, closes the house, ends.
 */
export function stopOnSignal(server: Server, house: { close(): void }): void {
  const stop = () => {
    server.close(() => {
      house.close()
      process.exit(0)
    })
    setTimeout(() => {
      server.closeAllConnections()
    }, patience).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.once('disconnect', stop)
}
