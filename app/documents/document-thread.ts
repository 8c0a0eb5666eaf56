import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { ThreadTask } from './document-task.ts'
import { meterProcessor } from './processor-meter.ts'

// A thread is started from its source by path, so that it also runs from inside a bundle of the server.
const packageFile = findPackageJSON(import.meta.url)
if (packageFile === undefined) throw new Error('No package.json above the reader')
const threadFile = join(dirname(packageFile), 'app/documents/document-worker.ts')

const mostThreads = 2
/** Of the thread's own time on a processor, so that a busy machine never makes a good file too long. */
const processorLimit = 9_000_000 // microseconds
const timeLimit = 60_000
const memoryLimit = 700 * 1024 * 1024
const restAfter = 30_000

const ThreadAnswer = z.union([z.object({ done: z.unknown() }), z.object({ failed: z.string() })])

/** No answer: the task ran over its time or memory and was stopped, or broke on what it was given. Says which limit. */
export class Unfinished extends Error {
  readonly how: 'stopped' | 'broken'
  constructor(how: Unfinished['how'], why: string) {
    super(`A document's thread ${why}`)
    this.how = how
  }
}

const idle = new Map<Worker, NodeJS.Timeout>()
const waiting: (() => void)[] = []
let running = 0

/**
 * Runs a task in a thread of its own with a limit on time and memory, two at once and the others in turn.
 * A document made to hang or to swallow memory ends its thread, never the server: the answer is then `Unfinished`.
 */
export async function inThread(task: ThreadTask): Promise<unknown> {
  if (running < mostThreads) running++
  else await new Promise<void>(resolve => waiting.push(resolve))
  const answer = await run(takeThread(), task)
  const next = waiting.shift()
  if (next) next()
  else running--
  return answer
}

function run(thread: Worker, task: ThreadTask): Promise<unknown> {
  return new Promise(resolve => {
    const before = process.memoryUsage.rss()
    let ended = false
    const end = (answer: unknown) => {
      ended = true
      clearTimeout(clock)
      clearInterval(watch)
      clearInterval(meter)
      thread.off('message', answered).off('error', failed).off('exit', failed)
      resolve(answer)
    }
    const stop = (how: Unfinished['how'], why: string) => {
      // A late word from the meter must not end a thread that is at its next task.
      if (ended) return
      end(new Unfinished(how, why))
      void thread.terminate()
    }
    const answered = (message: unknown) => {
      const answer = ThreadAnswer.parse(message)
      layDown(thread)
      end('done' in answer ? answer.done : new Unfinished('broken', `threw a ${answer.failed}`))
    }
    const failed = (problem: unknown) => {
      if (ranOutOfMemory(problem)) stop('stopped', 'ran out of its memory')
      else stop('broken', `ended by itself: ${problem instanceof Error ? problem.name : String(problem)}`)
    }
    const clock = setTimeout(stop, timeLimit, 'stopped', 'took longer than a document has')
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memoryLimit)
        stop('stopped', "took more of the machine's memory than a document has")
    }, 50)
    const meter = meterProcessor(thread, processorLimit, () => {
      stop('stopped', 'took more of the processor than a document has')
    })
    thread.on('message', answered).on('error', failed).on('exit', failed)
    thread.postMessage(task)
  })
}

const ranOutOfMemory = (problem: unknown) =>
  problem instanceof Error && 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY'

function takeThread(): Worker {
  for (const [thread, rest] of idle) {
    clearTimeout(rest)
    idle.delete(thread)
    thread.ref()
    return thread
  }
  const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
  const thread = new Worker(threadFile, { execArgv: [], stdout: true, stderr: true, resourceLimits })
  // One that fails while it waits or dies harms nobody: without a listener its error would end the process.
  thread.on('error', () => undefined)
  thread.on('exit', () => idle.delete(thread))
  return thread
}

/** A thread waits a while for its next task; it keeps no process alive, and gives its memory back. */
function layDown(thread: Worker): void {
  thread.unref()
  const rest = setTimeout(() => {
    idle.delete(thread)
    void thread.terminate()
  }, restAfter)
  idle.set(thread, rest.unref())
}
