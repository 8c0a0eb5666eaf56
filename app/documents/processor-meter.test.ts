import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meterProcessor } from './processor-meter.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const limit = 9_000_000

/** A thread that has lived long before this task, and answers when it comes to it. */
function oldThread() {
  const before: NodeJS.CpuUsage = { user: 3 * limit, system: 0 }
  let now = before
  const asked: (() => void)[] = []
  return {
    cpuUsage: (since?: NodeJS.CpuUsage) =>
      new Promise<NodeJS.CpuUsage>(resolve => {
        asked.push(() => {
          resolve({ user: now.user - (since?.user ?? 0), system: 0 })
        })
      }),
    uses: (user: number) => (now = { user: now.user + user, system: 0 }),
    answers: async () => {
      for (const answer of asked.splice(0)) answer()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

test('what a thread did before its task does not count, though it answers two questions at once', async () => {
  const [thread, over] = [oldThread(), vi.fn()]
  const meter = meterProcessor(thread, limit, over)
  await vi.advanceTimersByTimeAsync(600)
  await thread.answers()
  await vi.advanceTimersByTimeAsync(300)
  await thread.answers()
  expect(over).not.toHaveBeenCalled()
  clearInterval(meter)
})

test('a task that uses more than its limit is found out', async () => {
  const [thread, over] = [oldThread(), vi.fn()]
  const meter = meterProcessor(thread, limit, over)
  await vi.advanceTimersByTimeAsync(300)
  await thread.answers()
  thread.uses(limit + 1)
  await vi.advanceTimersByTimeAsync(300)
  await thread.answers()
  expect(over).toHaveBeenCalled()
  clearInterval(meter)
})
