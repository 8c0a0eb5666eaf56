import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where the first of these programs is that PATH leads to; undefined where it leads to none.
 * @param {string[]} names
 */
export function onThisSystem(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(isExecutable)
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
