import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const worthCompressing = new Set(['.css', '.js', '.svg', '.json', '.txt'])

/** Removes the scripts with which Remix would take over a page in the browser: no page of ours loads them. */
export function removeScripts(assets: string): void {
  for (const name of readdirSync(assets)) {
    if (name.endsWith('.js')) rmSync(join(assets, name))
  }
}

/** Writes the smallest form of each file beside it, once and for all, for browsers that take br or gzip. */
export function compressFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !worthCompressing.has(extname(entry.name))) continue
    const name = join(entry.parentPath, entry.name)
    const bytes = readFileSync(name)
    writeFileSync(`${name}.br`, brotliCompressSync(bytes))
    writeFileSync(`${name}.gz`, gzipSync(bytes, { level: 9 }))
  }
}
