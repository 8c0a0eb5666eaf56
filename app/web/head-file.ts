import { closeSync, existsSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncDirectory } from '../../db/files.ts'

/** Appends a line and waits for the disk. Throws where the file cannot be written. */
export function appendDurably(path: string, line: string): void {
  const isNew = !existsSync(path)
  const file = openSync(path, 'a', 0o600)
  try {
    writeSync(file, `${line}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (isNew) syncDirectory(dirname(path))
}
