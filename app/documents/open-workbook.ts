import { legacyOffice, zippedOffice } from './office-content.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { WorkbookRefused, type NotAWorkbook, type Workbook } from './workbook.ts'
import { zipEntries } from './zip-entries.ts'

const excelType = 'an Excel workbook (.xlsx) or a CSV file'

/** What the document thread does for `readWorkbook`. What breaks on the bytes throws. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<Workbook | NotAWorkbook> {
  try {
    return await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name)
  } catch (problem) {
    if (problem instanceof WorkbookRefused) return problem.answer
    throw problem
  }
}

async function opened(bytes: Buffer, name: string): Promise<Workbook> {
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') return await zipped(bytes)
  if (bytes.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1') return refuseCompound(bytes)
  if (/\.(csv|tsv|txt)$/i.test(name)) return readCsv(bytes, name)
  throw new WorkbookRefused('not-a-workbook', `The file is not ${excelType}. Save it as one of those.`)
}

async function zipped(bytes: Buffer): Promise<Workbook> {
  const entries = zipEntries(bytes)
  const found = zippedOffice(bytes)
  if (entries === null || found === null)
    throw new WorkbookRefused(
      'damaged',
      'The file is damaged or incomplete. Open it in Excel, save it again and choose the new copy.',
    )
  if (found === 'encrypted') throw encrypted()
  if (entries.some(({ name }) => /^xl\/workbook\.bin$/i.test(name))) throw legacy('a binary workbook (.xlsb)')
  if (found === 'macro')
    throw new WorkbookRefused(
      'macro',
      'The workbook contains macros, which can carry a virus. Save it as .xlsx, which leaves them out.',
    )
  if (found === 'unknown' || found.type !== 'excel')
    throw new WorkbookRefused('not-a-workbook', `The file is not ${excelType}. Save it as one of those.`)
  return await readXlsx(bytes, entries)
}

function refuseCompound(bytes: Buffer): never {
  const found = legacyOffice(bytes)
  if (found === 'encrypted') throw encrypted()
  if (found === 'macro' || (found !== null && found !== 'unknown' && found.type === 'excel'))
    throw legacy('from an old version of Excel (.xls)')
  throw new WorkbookRefused('not-a-workbook', `The file is not ${excelType}. Save it as one of those.`)
}

const encrypted = () =>
  new WorkbookRefused('encrypted', 'The file is protected by a password. Save a copy without one.')

const legacy = (what: string) =>
  new WorkbookRefused('legacy', `The file is ${what}. Save it as .xlsx and choose the new copy.`)
