import { inThread, Unfinished } from './document-thread.ts'
import { NotAWorkbook, Workbook } from './workbook.ts'

const mostBytes = 20 * 1024 * 1024

/**
 * Reads an .xlsx or a delimited text (.csv, .tsv, .txt; at most 20 MB), whose one sheet is named after the file.
 * Never throws for what a file holds: a refusal says why. External links are not followed, formulas not worked out.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook | NotAWorkbook> {
  if (bytes.byteLength === 0)
    return { refused: 'empty', reason: 'The file is empty. Choose the file that holds your rows.' }
  if (bytes.byteLength > mostBytes)
    return {
      refused: 'too-large',
      reason: 'The file is larger than 20 MB. Take out pictures and sheets that are not needed.',
    }
  const answer = await inThread({ do: 'read-workbook', bytes, name })
  if (answer instanceof Unfinished && answer.how === 'stopped')
    return {
      refused: 'too-long',
      reason:
        'Reading it took longer than 10 seconds or too much memory. Save a copy with only the rows needed.',
    }
  if (answer instanceof Unfinished)
    return {
      refused: 'damaged',
      reason: 'The file is damaged or incomplete. Open it in Excel, save it again and choose the new copy.',
    }
  const refused = NotAWorkbook.safeParse(answer)
  return refused.success ? refused.data : Workbook.parse(answer)
}
