import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
])

export interface StaticFile {
  readonly plain: Buffer
  readonly br: Buffer | undefined
  readonly gzip: Buffer | undefined
  readonly headers: Headers
}

/**
 * Every file of a built folder by the path it is served under, read once, with what the build compressed beside it
 * (`x.css.br`, `x.css.gz`). A path is looked up among these and never put together into a name on the disk.
 */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && types.has(extname(entry.name)))
    .map(entry => join(entry.parentPath, entry.name))
  return new Map(
    names.map(name => [`/${relative(folder, name).split(sep).join('/')}`, readStaticFile(folder, name)]),
  )
}

function readStaticFile(folder: string, name: string): StaticFile {
  const plain = readFileSync(name)
  // The build puts a hash of the content into the names in this folder.
  const isHashed = relative(folder, name).startsWith(`assets${sep}`)
  return {
    plain,
    br: readWhereThere(`${name}.br`),
    gzip: readWhereThere(`${name}.gz`),
    headers: new Headers([
      ['Content-Type', types.get(extname(name)) ?? 'application/octet-stream'],
      [
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
      ],
      ['ETag', `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`],
      ['Vary', 'Accept-Encoding'],
    ]),
  }
}

function readWhereThere(name: string): Buffer | undefined {
  return existsSync(name) ? readFileSync(name) : undefined
}
