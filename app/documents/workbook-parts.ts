import { posix } from 'node:path'
import { WorkbookRefused } from './workbook.ts'
import { readXml } from './xml-events.ts'
import type { ZipParts } from './zip-parts.ts'

type Relationship = { id: string; kind: string; path: string }
export type SheetPart = { name: string; hidden: boolean; part: AsyncIterable<Uint8Array> }
export type WorkbookParts = { system: 1900 | 1904; sheets: SheetPart[]; named: ZipParts }

const mostSheets = 30

/**
 * What `workbook.xml` lists, in its order, sheets that are charts left out; and the parts that go with it by what they
 * are (`sharedStrings`, `styles`, `theme`). Strict workbooks only differ in the address before that last word.
 */
export async function workbookParts(parts: ZipParts): Promise<WorkbookParts> {
  const main = (await relationships(parts, '')).find(({ kind }) => kind === 'officeDocument')
  const path = main?.path ?? 'xl/workbook.xml'
  const listed = await relationships(parts, path)
  const { system, sheets } = await listedSheets(parts(path) ?? missing())
  if (sheets.length > mostSheets)
    throw new WorkbookRefused(
      'too-large',
      `The workbook has more than ${mostSheets} sheets. Save a copy with only the sheets needed.`,
    )
  return {
    system,
    sheets: sheets.flatMap(({ name, hidden, id }) => {
      const { kind, path } = listed.find(one => one.id === id) ?? missing()
      return kind === 'worksheet' ? [{ name, hidden, part: parts(path) ?? missing() }] : []
    }),
    named: kind => {
      const found = listed.find(one => one.kind === kind)
      return found ? parts(found.path) : null
    },
  }
}

async function relationships(parts: ZipParts, of: string): Promise<Relationship[]> {
  const folder = posix.dirname(of)
  const part = parts(posix.join(folder, '_rels', `${posix.basename(of)}.rels`))
  const found: Relationship[] = []
  if (!part) return found
  await readXml(part, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id: id = '', Type = '', Target = '' } = attributes()
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      found.push({ id, kind: Type.slice(Type.lastIndexOf('/') + 1), path })
    },
  })
  return found
}

async function listedSheets(workbook: AsyncIterable<Uint8Array>) {
  const sheets: { name: string; hidden: boolean; id: string }[] = []
  let system: 1900 | 1904 = 1900
  await readXml(workbook, {
    open(element, attributes) {
      if (element === 'workbookPr' && /^(1|true|on)$/.test(attributes()['date1904'] ?? '')) system = 1904
      if (element !== 'sheet') return
      const { name = '', id = '', state = 'visible' } = attributes()
      sheets.push({ name, hidden: state !== 'visible', id })
    },
  })
  return { system, sheets }
}

function missing(): never {
  throw new WorkbookRefused(
    'damaged',
    'A part of the workbook is missing. Open it in Excel, save it again and choose the new copy.',
  )
}
