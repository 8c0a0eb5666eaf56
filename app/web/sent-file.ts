import type { KeptFile } from '../domain/events/inspections.ts'
import type { Files } from '../../db/files.ts'

/** A kept file to save, byte for byte. It is never shown within our origin, whatever it holds. */
export function sentFile(files: Files, { sha256, name, mime, size }: KeptFile): Response {
  return new Response(new Uint8Array(files.read(sha256)), {
    headers: {
      'Content-Type': mime,
      'Content-Length': String(size),
      'Content-Disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** For software that knows only ASCII (RFC 6266). */
const plain = (name: string) => name.replace(/[^\x20-\x7e]|["\\%]/g, '_')

/** As RFC 8187 asks: what encodeURIComponent leaves though it is no letter of that alphabet, too. */
const encoded = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
