import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { acceptsEncoding } from './accepts-encoding.ts'
import type { Visit } from './visit.ts'

const worthCompressing = 1024

/** Sends a page as one finished text, and anything else (a file that was asked for) as it comes. */
export async function sendResponse(
  from: Response,
  visit: Visit,
  request: IncomingMessage,
  to: ServerResponse,
): Promise<void> {
  if (!from.headers.has('Cache-Control')) to.setHeader('Cache-Control', 'private, no-cache')
  for (const [name, value] of from.headers) {
    if (name !== 'set-cookie') to.setHeader(name, value)
  }
  const cookies = from.headers.getSetCookie()
  if (cookies.length > 0) to.setHeader('Set-Cookie', cookies)
  to.statusCode = from.status

  if (request.method === 'HEAD') to.end()
  else if (isHtml(from)) sendText(await pageOf(from, visit), request, to)
  else if (from.body === null) to.end()
  else await pipeline(Readable.from(from.body), to)
}

/** A page as it was drawn, or as a Response that brings one itself has it. */
export async function pageOf(from: Response, { page }: Visit): Promise<Uint8Array> {
  return page === undefined ? await from.bytes() : Buffer.from(page)
}

/** Sends a finished page, with what lets the browser ask whether it has changed. */
export function sendPage(etag: string, page: Uint8Array, request: IncomingMessage, to: ServerResponse): void {
  to.setHeader('Cache-Control', 'private, no-cache')
  to.setHeader('Content-Type', 'text/html; charset=utf-8')
  to.setHeader('ETag', etag)
  if (request.method === 'HEAD') to.end()
  else sendText(page, request, to)
}

/** Answers with nothing but "unchanged", or with the page as it was drawn before; false where it is yet to be drawn. */
export function sendUnchanged(
  etag: string,
  page: Uint8Array | undefined,
  request: IncomingMessage,
  to: ServerResponse,
): boolean {
  if (request.headers['if-none-match'] === etag) {
    to.setHeader('Cache-Control', 'private, no-cache')
    to.setHeader('ETag', etag)
    to.writeHead(304).end()
    return true
  }
  if (page === undefined) return false
  sendPage(etag, page, request, to)
  return true
}

export function isHtml(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('text/html') ?? false
}

function sendText(text: Uint8Array, request: IncomingMessage, to: ServerResponse): void {
  to.setHeader('Vary', 'Accept-Encoding')
  const compress =
    text.length > worthCompressing && acceptsEncoding(request.headers['accept-encoding'], 'gzip')
  if (compress) to.setHeader('Content-Encoding', 'gzip')
  // Level 1 takes half the time of the default and a tenth more bytes.
  const bytes = compress ? gzipSync(text, { level: 1 }) : text
  to.setHeader('Content-Length', bytes.length)
  to.end(bytes)
}

export function sendPlainPage(
  status: number,
  page: string,
  request: IncomingMessage,
  to: ServerResponse,
): void {
  to.setHeader('Cache-Control', 'no-store')
  to.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (status === 405) to.setHeader('Allow', 'GET, HEAD, POST')
  // What is still on its way after a limit was passed is not worth keeping the connection for.
  if (status === 413) to.setHeader('Connection', 'close')
  to.writeHead(status).end(request.method === 'HEAD' ? undefined : page)
}
