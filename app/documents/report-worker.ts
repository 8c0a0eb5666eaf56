import { parentPort } from 'node:worker_threads'
import { drawPage } from './page-drawing.ts'
import { readPdf } from './read-pdf.ts'
import { readDocument } from './read-document.ts'
import { pastedBody } from './pasted-text.ts'
import { ThreadTask, type ThreadAnswer } from './report-thread-task.ts'

// Runs in a thread of its own (see report-thread.ts): one task at a time, an answer to each.
parentPort?.on('message', (message: unknown) => {
  void answer(message).then(done => parentPort?.postMessage(done))
})

async function answer(message: unknown): Promise<ThreadAnswer> {
  try {
    const task = ThreadTask.parse(message)
    if (task.do === 'draw') return { done: await drawPage(task) }
    return { done: task.do === 'read' ? await readPdf(task.bytes) : readDocument(pastedBody(task.text)) }
  } catch (problem) {
    return { failed: problem instanceof Error ? problem.name : 'unknown' }
  }
}
