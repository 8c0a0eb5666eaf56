import { createInflateRaw } from 'node:zlib'
import { WorkbookRefused } from './workbook.ts'
import type { ZipEntry } from './zip-entries.ts'

const mostUnpacked = 160 * 1024 * 1024

/** The content of a zip's part in pieces, unpacked as they are asked for; null where there is no such part. */
export type ZipParts = (name: string) => AsyncIterable<Uint8Array> | null

/** Parts of one zip. At most 160 MB are unpacked of all together, so a bomb is left after the part that is asked for. */
export function zipParts(bytes: Buffer, entries: ZipEntry[]): ZipParts {
  let unpacked = 0
  return name => {
    const entry = entries.find(one => one.name.toLowerCase() === name.toLowerCase())
    return entry ? counted(piecesOf(bytes, entry)) : null
  }

  async function* counted(pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      unpacked += piece.length
      if (unpacked > mostUnpacked)
        throw new WorkbookRefused(
          'too-large',
          'The workbook unpacks to more than 160 MB. Save a copy with only the sheet and rows needed.',
        )
      yield piece
    }
  }
}

/** Nothing is unpacked, and nothing can go wrong, before the first piece is asked for. */
async function* piecesOf(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const start = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
  const packed = bytes.subarray(start, start + entry.size)
  if (entry.method === 0) {
    yield packed
    return
  }
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  inflate.end(packed)
  const pieces: AsyncIterable<Buffer> = inflate
  yield* pieces
}
