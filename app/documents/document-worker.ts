import { parentPort } from 'node:worker_threads'
import { drawPage } from './page-drawing.ts'
import { paperFile } from './paper-file.ts'
import { pastedBody } from './pasted-text.ts'
import { openWorkbook } from './open-workbook.ts'
import { openPdf } from './pdf-document.ts'
import { readDocument } from './read-document.ts'
import { readPdf } from './read-pdf.ts'
import { ThreadTask, type ThreadAnswer } from './document-task.ts'
import { workbookFile } from './workbook-file.ts'

// Runs in a thread of its own (see document-thread.ts): one task at a time, an answer to each.
parentPort?.on('message', (message: unknown) => {
  void answer(message).then(done => parentPort?.postMessage(done))
})

// pdf.js leaves promises behind that fail once a document is closed. The answer has gone out by then.
process.on('unhandledRejection', () => undefined)

async function answer(message: unknown): Promise<ThreadAnswer> {
  try {
    return { done: await carryOut(ThreadTask.parse(message)) }
  } catch (problem) {
    return { failed: problem instanceof Error ? problem.name : 'unknown' }
  }
}

async function carryOut(task: ThreadTask): Promise<unknown> {
  switch (task.do) {
    case 'read':
      return readPdf(task.bytes)
    case 'read-text':
      return readDocument(pastedBody(task.text))
    case 'read-workbook':
      return openWorkbook(task.bytes, task.name)
    case 'write-workbook':
      return workbookFile(task.sheets)
    case 'write-paper':
      return paperFile(task.paper)
    case 'draw':
      return drawPage(task)
    case 'open': {
      const pdf = await openPdf(task.bytes)
      if ('refused' in pdf) return pdf
      await pdf.loadingTask.destroy()
      return null
    }
  }
}
