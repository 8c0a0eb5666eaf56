import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ExportFile } from '../../documents/export/export-folder.ts'
import { syncDirectory, writeDurably } from '../../../db/files.ts'

/** Whether a folder may be written there: it is not there yet, or holds nothing. */
export const isFree = (directory: string) => !existsSync(directory) || readdirSync(directory).length === 0

/** Writes the files beside the place and moves them there together: a folder that is there is whole. */
export function writeFolder(directory: string, files: Iterable<ExportFile>): void {
  const place = resolve(directory)
  const unfinished = `${place}.unfinished-${randomUUID()}`
  mkdirSync(join(unfinished, 'evidence'), { recursive: true, mode: 0o700 })
  try {
    for (const { path, read } of files) writeDurably(join(unfinished, path), read())
    syncDirectory(join(unfinished, 'evidence'))
    syncDirectory(unfinished)
    if (existsSync(place)) rmdirSync(place)
    renameSync(unfinished, place)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
  syncDirectory(dirname(place))
}
