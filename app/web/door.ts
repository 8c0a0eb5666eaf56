import type { IncomingMessage } from 'node:http'
import { announcesMoreThan, bodyLimitOf } from './body-limit.ts'
import { isRefusedPath } from './refused-paths.ts'
import { isFromOurOrigin } from './same-origin.ts'

const methods = new Set(['GET', 'HEAD', 'POST'])

/** The address that was asked for, or undefined where it is none. `origin` is ours, whatever the request says. */
export function urlOf(request: IncomingMessage, publicOrigin: string | undefined): URL | undefined {
  const path = request.url ?? ''
  const origin = publicOrigin ?? `http://${request.headers.host ?? ''}`
  if (!path.startsWith('/') || !URL.canParse(origin + path)) return undefined
  try {
    decodeURI(path)
  } catch {
    return undefined // Remix would answer 500 to a percent sign that stands for nothing.
  }
  const url = new URL(origin + path)
  return url.username === '' && url.password === '' ? url : undefined
}

/** The status with which a request is turned away before it reaches Remix; undefined for one that may go on. */
export function refusalOf(
  request: IncomingMessage,
  url: URL,
  publicOrigin: string | undefined,
): number | undefined {
  if (!methods.has(request.method ?? '')) return 405
  if (isRefusedPath(url)) return 404
  if (request.method !== 'POST') return undefined
  if (!isFromOurOrigin(request.headers, publicOrigin)) return 403
  if (announcesMoreThan(bodyLimitOf(url.pathname), request)) return 413
  return isForm(request) ? undefined : 400
}

/** What a browser's form sends. Of anything else, an empty body above all, Remix's `formData()` makes a fault. */
function isForm({ headers }: IncomingMessage): boolean {
  const type = headers['content-type']?.toLowerCase() ?? ''
  if (type.startsWith('application/x-www-form-urlencoded')) return true
  const hasBody =
    headers['content-length'] !== '0' && (headers['content-length'] ?? headers['transfer-encoding'])
  return type.startsWith('multipart/form-data') && Boolean(hasBody)
}
