import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { drain } from './body-limit.ts'
import { refusalOf, urlOf } from './door.ts'
import type { FinishedPages } from './finished-pages.ts'
import { logFault, logWhenAnswered, type WriteLine } from './log.ts'
import { plainPage } from './plain-page.ts'
import { leavesOurOrigin } from './redirects.ts'
import { securityHeaders } from './security-headers.ts'
import { isHtml, pageOf, sendPage, sendPlainPage, sendResponse, sendUnchanged } from './send-response.ts'
import { serveStatic } from './serve-static.ts'
import type { StaticFile } from './static-files.ts'
import { toRequest } from './to-request.ts'
import type { Visit } from './visit.ts'

export interface ServerParts {
  /** Answers a request that may come in: Remix, with its load context. */
  readonly pages: (request: Request, visit: Visit, pathname: string) => Promise<Response>
  /** Built files by path. */
  readonly files: ReadonlyMap<string, StaticFile>
  /** Pages drawn before; not in development, where the build changes under them. */
  readonly finished?: FinishedPages
  /** Answers what it can before the pages do: Vite, in development. */
  readonly middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  /** The address people use (`https://tracker.example`), where it is known. */
  readonly publicOrigin: string | undefined
  readonly write: WriteLine
  /** A request comes in: what it reads stays open until what this gives has been called. */
  readonly reading?: () => () => void
}

/** The application over HTTP: door, files, pages. The caller says where it listens, and stops it. */
export function createAppServer(parts: ServerParts): Server {
  const common = securityHeaders(parts.publicOrigin)
  const server = createServer((request, response) => {
    const requestId = randomUUID()
    response.setHeaders(common)
    response.setHeader('X-Request-Id', requestId)
    logWhenAnswered(request, response, requestId, parts.write)
    if (parts.reading) response.once('close', parts.reading())
    answer(request, response, requestId, parts).catch((error: unknown) => {
      if (response.destroyed) return // The browser is gone.
      logFault(error, requestId, parts.write)
      if (response.headersSent) response.destroy()
      else void refuse(500, request, response, requestId, parts)
    })
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 300_000 // 50 MB over a slow line.
  server.keepAliveTimeout = 65_000 // Longer than the proxies before it wait.
  return server
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  parts: ServerParts,
) {
  const url = urlOf(request, parts.publicOrigin)
  const refusal = url === undefined ? 400 : refusalOf(request, url, parts.publicOrigin)
  if (url === undefined || refusal !== undefined) {
    await refuse(refusal ?? 400, request, response, requestId, parts)
    return
  }

  const file = parts.files.get(url.pathname)
  if (file !== undefined && request.method !== 'POST') {
    serveStatic(file, request, response)
    return
  }
  if (await isAnsweredBy(parts.middleware, request, response)) return

  const known = request.method === 'POST' ? undefined : parts.finished?.know(request, url)
  const etag = known?.etag
  if (etag !== undefined && sendUnchanged(etag, parts.finished?.find(etag), request, response)) return

  const remix = toRequest(url, request, response)
  const visit: Visit = {
    requestId,
    address: request.socket.remoteAddress ?? '',
    known,
    beyondHistory: false,
  }
  const from = await parts.pages(remix.request, visit, url.pathname).catch((error: unknown) => {
    if (remix.body?.isTooLarge) return new Response(null, { status: 413 })
    throw error
  })
  if (leavesOurOrigin(from, url)) throw new Error('A redirect would have left our own origin')
  if (remix.body?.isTooLarge) await refuse(413, request, response, requestId, parts)
  else if (from.status >= 400 && !isHtml(from)) await refuse(from.status, request, response, requestId, parts)
  else if (etag !== undefined && isFinished(from, visit)) {
    const page = await pageOf(from, visit)
    parts.finished?.keep(etag, page)
    sendPage(etag, page, request, response)
  } else await sendResponse(from, visit, request, response)
}

/** A page that history, the person and the day decide alone: the next who asks gets these very bytes. */
function isFinished(from: Response, { beyondHistory }: Visit): boolean {
  return from.status === 200 && isHtml(from) && !beyondHistory && !from.headers.has('Set-Cookie')
}

async function refuse(
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  { files }: ServerParts,
) {
  await drain(request)
  const stylesheet = files.keys().find(path => path.endsWith('.css'))
  sendPlainPage(status, plainPage(status, requestId, stylesheet), request, response)
}

function isAnsweredBy(
  middleware: ServerParts['middleware'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (middleware === undefined) return Promise.resolve(false)
  return new Promise(resolve => {
    response.once('close', () => resolve(true))
    middleware(request, response, () => resolve(false))
  })
}
