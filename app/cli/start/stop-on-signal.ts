import type { Server } from 'node:http'
import { stopperOf } from './stop-serving.ts'

const patience = 10_000

/**
 * On SIGTERM or SIGINT, or when the program that started it over a channel is gone (a test that was stopped): takes no
 * new request, finishes the ones it has, closes the house, ends.
 */
export function stopOnSignal(server: Server, house: { close(): void }): void {
  const stopServing = stopperOf(server, patience)
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= stopServing().then(() => {
      house.close()
      process.exit(0)
    })
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.once('disconnect', stop)
}
