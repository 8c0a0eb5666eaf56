import { inThread, Unfinished } from './document-thread.ts'
import { NotAReport, Report } from './report.ts'

/** Raised when the reader understands more than before: what keeps its readings then reads the same files anew. */
export const readerVersion = 1

const mostBytes = 50 * 1024 * 1024
const mostLetters = 1_000_000

/** Reads a published report or letter (PDF, at most 50 MB). Never throws for what a file holds: a refusal says why. */
export async function readReport(bytes: Uint8Array): Promise<Report | NotAReport> {
  if (bytes.byteLength === 0) return { refused: 'empty', reason: 'The file is empty.' }
  if (bytes.byteLength > mostBytes) return { refused: 'too-large', reason: 'The file is larger than 50 MB.' }
  if (!looksLikePdf(bytes)) return { refused: 'not-a-pdf', reason: 'The file is not a PDF.' }
  return understood(await inThread({ do: 'read', bytes }))
}

/** Reads the text of a report pasted by a person, by the same rules. Nothing in it has a place. */
export async function readPastedText(text: string): Promise<Report | NotAReport> {
  if (text.trim() === '') return { refused: 'empty', reason: 'There is no text.' }
  if (text.length > mostLetters)
    return { refused: 'too-large', reason: 'The text is longer than a million characters.' }
  const read = understood(await inThread({ do: 'read-text', text }))
  if ('refused' in read) return read
  const improvementPoints = read.improvementPoints.map(point => ({ ...point, place: [] }))
  const judgements = read.judgements.map(judgement => ({ ...judgement, place: [] }))
  return { ...read, improvementPoints, judgements }
}

/** A PDF says so within its first kilobyte. */
const looksLikePdf = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-')

function understood(answer: unknown): Report | NotAReport {
  if (answer instanceof Unfinished && answer.how === 'stopped')
    return { refused: 'too-long', reason: 'Reading it took longer than 10 seconds or too much memory.' }
  if (answer instanceof Unfinished)
    return {
      refused: 'damaged',
      reason: 'The PDF is damaged or incomplete. Download it again and choose the new copy.',
    }
  const refused = NotAReport.safeParse(answer)
  return refused.success ? refused.data : Report.parse(answer)
}
