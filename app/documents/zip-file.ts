import { crc32 } from 'node:zlib'

interface ZippedFile {
  /** With `/` between, below nothing. */
  path: string
  /** In bytes. */
  size: number
  read: () => Uint8Array
}

/** Without the extension for larger ones (ZIP64), which not every program reads. */
const mostBytes = 0xffff_ffff
const mostFiles = 0xffff
const headerBytes = 30 + 46
const utf8Names = 0x0800
/** 1 January 1980, the first day there is in a zip: when a file was written tells nothing here. */
const firstDay = 0x0021

export function fitsZip(files: readonly ZippedFile[], folder: string): boolean {
  const bytesOf = ({ path, size }: ZippedFile) =>
    size + headerBytes + 2 * Buffer.byteLength(`${folder}/${path}`)
  return files.length <= mostFiles && files.reduce((sum, file) => sum + bytesOf(file), 22) <= mostBytes
}

/** The files in one folder as a zip, stored as they are, in pieces as they are asked for. They must fit (`fitsZip`). */
export function* zipOf(files: readonly ZippedFile[], folder: string): Generator<Uint8Array, void> {
  const directory: Buffer[] = []
  let at = 0
  for (const { path, read } of files) {
    const name = Buffer.from(`${folder}/${path}`)
    const bytes = read()
    const entry = entryOf(bytes, name.length)
    const local = Buffer.concat([u32(0x04034b50), entry, name])
    const noCommentNorDisk = Buffer.alloc(10)
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), entry, noCommentNorDisk, u32(at), name]))
    yield local
    yield bytes
    at += local.length + bytes.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  yield* directory
  const count = u16(files.length)
  yield Buffer.concat([u32(0x06054b50), u32(0), count, count, u32(size), u32(at), u16(0)])
}

/** What the header before a file and its entry in the directory have in common. */
function entryOf(bytes: Uint8Array, nameLength: number): Buffer {
  const stored = u16(0)
  const size = u32(bytes.length)
  return Buffer.concat([
    ...[u16(20), u16(utf8Names), stored, u16(0), u16(firstDay)],
    ...[u32(crc32(bytes)), size, size, u16(nameLength), u16(0)],
  ])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
