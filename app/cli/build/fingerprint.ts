import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['app', 'db', 'public']
const files = ['remix.config.js', 'vite.config.ts', 'package-lock.json']

/** Says in one word which sources these are, by name, size and time: reading them would take longer than a start. */
export function fingerprintOfSources(): string {
  const names = folders.filter(existsSync).flatMap(filesIn).sort()
  const hash = createHash('sha256')
  for (const name of [...files, ...names]) {
    const { size, mtimeMs } = statSync(name)
    hash.update(`${name} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

export function isBuiltFrom(fingerprint: string, buildFolder: string): boolean {
  const stamp = stampOf(buildFolder)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
}

export function stampBuild(fingerprint: string, buildFolder: string): void {
  writeFileSync(stampOf(buildFolder), fingerprint)
}

function stampOf(buildFolder: string): string {
  return join(buildFolder, 'sources.sha256')
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.includes('.test.'))
    .map(entry => join(entry.parentPath, entry.name))
}
