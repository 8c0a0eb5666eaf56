import { compoundFileNames } from './compound-file.ts'
import type { ContentFound, ContentKind } from './content-kind.ts'
import { zipEntries, zipText, type ZipEntry } from './zip-entries.ts'

const mainParts: { folder: string; type: ContentKind; extension: string }[] = [
  { folder: 'word/', type: 'word', extension: 'docx' },
  { folder: 'xl/', type: 'excel', extension: 'xlsx' },
  { folder: 'ppt/', type: 'powerpoint', extension: 'pptx' },
]

const openDocuments: Record<string, string> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
}

/** An Office or OpenDocument file inside a zip; null where the bytes are no zip. */
export function zippedOffice(bytes: Buffer): ContentFound | null {
  const entries = zipEntries(bytes)
  if (!entries) return null
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted'
  const contentTypes = zipText(bytes, entries, '[Content_Types].xml')
  if (contentTypes !== null) return openXml(entries, contentTypes)
  const extension = openDocuments[zipText(bytes, entries, 'mimetype')?.trim() ?? '']
  if (extension === undefined) return 'unknown'
  if (/encryption-data/.test(zipText(bytes, entries, 'META-INF/manifest.xml') ?? '')) return 'encrypted'
  if (entries.some(({ name }) => /^(Basic|Scripts)\//.test(name))) return 'macro'
  return { type: 'opendocument', extension }
}

function openXml(entries: ZipEntry[], contentTypes: string): ContentFound {
  const hasMacros = /macroEnabled|vbaProject/i.test(contentTypes)
  if (hasMacros || entries.some(({ name }) => /vbaProject|\/macrosheets\//i.test(name))) return 'macro'
  const part = mainParts.find(({ folder }) => entries.some(({ name }) => name.startsWith(folder)))
  return part ? { type: part.type, extension: part.extension } : 'unknown'
}

const mainStreams: { name: string; type: ContentKind; extension: string }[] = [
  { name: 'WordDocument', type: 'word', extension: 'doc' },
  { name: 'Workbook', type: 'excel', extension: 'xls' },
  { name: 'Book', type: 'excel', extension: 'xls' },
  { name: 'PowerPoint Document', type: 'powerpoint', extension: 'ppt' },
]

/** An Office file from before 2007, or the wrapping of an encrypted one; null where the bytes are no compound file. */
export function legacyOffice(bytes: Buffer): ContentFound | null {
  const names = compoundFileNames(bytes)
  if (!names) return null
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) return 'encrypted'
  if (names.some(name => /^(_VBA_PROJECT.*|VBA|Macros)$/i.test(name))) return 'macro'
  const stream = mainStreams.find(({ name }) => names.includes(name))
  return stream ? { type: stream.type, extension: stream.extension } : 'unknown'
}
