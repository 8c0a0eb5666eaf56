import { inflateRawSync } from 'node:zlib'

export type ZipEntry = { name: string; encrypted: boolean; method: number; size: number; at: number }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const mostEntries = 20_000

/** What a zip lists in its directory; null where the bytes are no zip, or one made to confuse. Reads no content. */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = endOf(bytes)
  if (end === null) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > mostEntries) return null
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The directory's end stands in the last 64 kB, behind at most a comment. */
function endOf(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) === endSignature) return at
  }
  return null
}

/** The text of one small entry; null where it is missing, larger than a megabyte or broken. */
export function zipText(bytes: Buffer, entries: ZipEntry[], name: string): string | null {
  const entry = entries.find(one => one.name === name)
  if (!entry || entry.encrypted || entry.at + 30 > bytes.length) return null
  const start = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
  const packed = bytes.subarray(start, start + entry.size)
  if (entry.method === 0) return packed.length > 1_000_000 ? null : packed.toString('utf8')
  try {
    return inflateRawSync(packed, { maxOutputLength: 1_000_000 }).toString('utf8')
  } catch {
    return null
  }
}
