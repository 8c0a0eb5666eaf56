import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Evidence and reports, each once, under its SHA-256; never written over. Paths are below `directory`. */
export interface Files {
  /** Keeps the bytes for ever and returns their SHA-256 in hexadecimal. They are on disk when this returns. */
  keep(bytes: Uint8Array): string
  /** Throws where there is no file of that SHA-256. */
  read(sha256: string): Buffer<ArrayBuffer>
  /** In bytes; null where there is no file of that SHA-256. */
  sizeOf(sha256: string): number | null
  /** For a redaction: the file is gone from the disk when this returns. Does nothing where there is none. */
  remove(sha256: string): void
}

export function openFiles(directory: string): Files {
  const placeOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256)

  return {
    keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const place = placeOf(sha256)
      if (existsSync(place)) return sha256
      mkdirSync(dirname(place), { recursive: true })
      const unfinished = join(directory, `unfinished-${randomUUID()}`)
      try {
        writeDurably(unfinished, bytes)
        renameSync(unfinished, place)
      } catch (error) {
        if (existsSync(unfinished)) unlinkSync(unfinished)
        throw error
      }
      syncDirectory(dirname(place))
      return sha256
    },
    read: sha256 => readFileSync(placeOf(sha256)),
    sizeOf: sha256 => statSync(placeOf(sha256), { throwIfNoEntry: false })?.size ?? null,
    remove(sha256) {
      const place = placeOf(sha256)
      if (!existsSync(place)) return
      unlinkSync(place)
      syncDirectory(dirname(place))
    },
  }
}

/** Writes a file and waits for the disk. */
export function writeDurably(path: string, bytes: Uint8Array) {
  const file = openSync(path, 'wx', 0o600)
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A rename is durable only once its directory is. Windows has no such call and needs none. */
export function syncDirectory(directory: string) {
  if (process.platform === 'win32') return
  const handle = openSync(directory, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
