import { fileTypeFromBuffer } from 'file-type'
import type { ContentFound, ContentKind } from './content-kind.ts'
import { legacyOffice, zippedOffice } from './office-content.ts'
import { isPlainText } from './plain-text-content.ts'
import { NotAReport } from './report.ts'
import { inThread } from './document-thread.ts'

export type KnownContent = { type: ContentKind; mime: string; extension: string }

/** Why a file is not kept as evidence. `reason` is a sentence for the person who chose it. */
export type ContentRefused = {
  refused: 'empty' | 'too-large' | 'encrypted' | 'macro' | 'unknown' | 'extension-disagrees'
  reason: string
}

const mostBytes = 50 * 1024 * 1024

const mimes: Record<string, string> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
}

/**
 * What an evidence file really is, by its bytes; its name only has to agree. At most 50 MB.
 * PDF, Office, OpenDocument, images, CSV and plain text are known; everything else is refused, markup and programs too.
 */
export async function knownContent(bytes: Uint8Array, name: string): Promise<KnownContent | ContentRefused> {
  if (bytes.byteLength === 0) return refuse('empty')
  if (bytes.byteLength > mostBytes) return refuse('too-large')
  const named = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  const found = await contentOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), named)
  if (typeof found === 'string') return refuse(found)
  const { type, extension } = found
  if (named !== undefined && !sameExtension(named, extension)) {
    const reason = `The file’s name ends in .${named}, but it is a .${extension} file. Save it again under its right kind.`
    return { refused: 'extension-disagrees', reason }
  }
  return { type, extension, mime: mimes[extension] ?? 'application/octet-stream' }
}

const sameExtension = (named: string, extension: string) =>
  named === extension ||
  (named === 'jpeg' && extension === 'jpg') ||
  (named === 'heif' && extension === 'heic')

async function contentOf(bytes: Buffer, named: string | undefined): Promise<ContentFound> {
  const office = zippedOffice(bytes) ?? legacyOffice(bytes)
  if (office) return office
  const sniffed = await fileTypeFromBuffer(bytes)
  switch (sniffed?.ext) {
    case 'pdf':
      return (await needsPassword(bytes)) ? 'encrypted' : { type: 'pdf', extension: 'pdf' }
    case 'png':
    case 'jpg':
    case 'gif':
    case 'webp':
    case 'heic':
      return { type: 'image', extension: sniffed.ext }
    case undefined:
      if (!isPlainText(bytes)) return 'unknown'
      return named === 'csv' || named === 'tsv'
        ? { type: 'csv', extension: named }
        : { type: 'text', extension: 'txt' }
    default:
      return 'unknown'
  }
}

async function needsPassword(bytes: Buffer): Promise<boolean> {
  const opened = NotAReport.safeParse(await inThread({ do: 'open', bytes }))
  return opened.success && opened.data.refused === 'encrypted'
}

const reasons: Record<Exclude<ContentRefused['refused'], 'extension-disagrees'>, string> = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 50 MB.',
  encrypted: 'The file is protected by a password, so others could not open it. Save a copy without one.',
  macro: 'The file contains macros, which can carry a virus. Save a copy without them.',
  unknown:
    'The file must be a PDF, a Word, Excel, PowerPoint or OpenDocument file, an image, a CSV or plain text.',
}

const refuse = (refused: keyof typeof reasons): ContentRefused => ({ refused, reason: reasons[refused] })
