import type { Worker } from 'node:worker_threads'

const every = 250

/**
 * Asks a thread now and then for its processor time, and says so when a task has used more than `limit` microseconds
 * since the first answer. Stop it with `clearInterval`.
 */
export function meterProcessor(
  thread: Pick<Worker, 'cpuUsage'>,
  limit: number,
  over: () => void,
): NodeJS.Timeout {
  let first: number | undefined
  return setInterval(() => {
    // A busy thread answers late, several questions at once: each answer is of its whole life, and we subtract.
    thread.cpuUsage().then(
      ({ user, system }) => {
        first ??= user + system
        if (user + system - first > limit) over()
      },
      // A thread that is over has no time to tell.
      () => undefined,
    )
  }, every)
}
