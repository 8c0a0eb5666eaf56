import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { ThreadTask } from './report-thread-task.ts'

// The thread is started from its source by path, so that it also runs from inside a bundle of the server.
const packageFile = findPackageJSON(import.meta.url)
if (packageFile === undefined) throw new Error('No package.json above the reader')
const workerFile = join(dirname(packageFile), 'app/documents/report-worker.ts')

const timeLimit = 9_000
const memoryLimit = 700 * 1024 * 1024

const threadAnswer = z.union([z.object({ done: z.unknown() }), z.object({ failed: z.string() })])

/** The task ran over its time or memory and was stopped. */
export const stopped = Symbol('stopped')
/** The task broke on what it was given. */
export const broken = Symbol('broken')

let worker: Worker | null = null
let queue: Promise<unknown> = Promise.resolve()

/**
 * Runs a task in a thread of its own with a limit on time and memory, one after the other.
 * A document made to hang or swallow memory ends its thread, never the server.
 */
export function inThread(task: ThreadTask): Promise<unknown> {
  const mine = queue.then(() => run(task))
  queue = mine
  return mine
}

function run(task: ThreadTask): Promise<unknown> {
  const thread = (worker ??= startThread())
  thread.ref()
  return new Promise(resolve => {
    const before = process.memoryUsage.rss()
    const end = (result: unknown) => {
      clearTimeout(clock)
      clearInterval(watch)
      thread.off('message', answered).off('error', failed).off('exit', failed)
      thread.unref()
      resolve(result)
    }
    const stop = (why: symbol) => {
      worker = null
      end(why)
      // What a thread says while it dies is of no use to anybody.
      thread.on('error', () => undefined)
      void thread.terminate()
    }
    const answered = (message: unknown) => {
      const answer = threadAnswer.parse(message)
      end('done' in answer ? answer.done : broken)
    }
    const failed = (problem: unknown) => {
      stop(ranOutOfMemory(problem) ? stopped : broken)
    }
    const clock = setTimeout(stop, timeLimit, stopped)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memoryLimit) stop(stopped)
    }, 50)
    thread.on('message', answered).on('error', failed).on('exit', failed)
    thread.postMessage(task)
  })
}

const ranOutOfMemory = (problem: unknown) =>
  problem instanceof Error && 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY'

function startThread(): Worker {
  return new Worker(workerFile, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  })
}
