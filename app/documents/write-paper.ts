import type { Paper } from '../domain/paper.ts'
import { inThread, Unfinished } from './document-thread.ts'

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A paper as a Word file. Throws where it is more than can be written in the time that a document has. */
export async function docxOf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const file = await inThread({ do: 'write-paper', paper })
  if (file instanceof Uint8Array) return new Uint8Array(file)
  const why = file instanceof Unfinished ? file.message : 'it is no file'
  throw new Error(`The paper cannot be written as a Word file: ${why}`)
}
