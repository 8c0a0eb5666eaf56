import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AppLoadContext, RequestHandler } from '@remix-run/node'
import { drain } from './body-limit.ts'
import { refusalOf, urlOf } from './door.ts'
import { leavesOurOrigin } from './redirects.ts'
import { logWhenAnswered, type WriteLine } from './log.ts'
import { plainPage } from './plain-page.ts'
import { securityHeaders } from './security-headers.ts'
import { isHtml, sendResponse } from './send-response.ts'
import { serveStatic } from './serve-static.ts'
import type { StaticFile } from './static-files.ts'
import { toRequest } from './to-request.ts'
import './load-context.ts'

export interface ServerParts {
  readonly house: AppLoadContext['house']
  /** The Remix handler for a path. */
  readonly handlerFor: (pathname: string) => RequestHandler | Promise<RequestHandler>
  /** Answers what it can before the rest does: Vite, in development. */
  readonly middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  /** Built files by path. */
  readonly files: ReadonlyMap<string, StaticFile>
  /** The address people use (`https://tracker.example`), where it is known. */
  readonly publicOrigin: string | undefined
  readonly write: WriteLine
}

/** The application over HTTP: door, files, Remix. The caller says where it listens, and stops it. */
export function createAppServer(parts: ServerParts): Server {
  const common = securityHeaders(parts.publicOrigin)
  const stylesheet = parts.files.keys().find(path => path.endsWith('.css'))

  const answer = async (request: IncomingMessage, response: ServerResponse, requestId: string) => {
    const refuse = async (status: number) => {
      if (request.method !== 'GET') await drain(request)
      sendPage(response, status, plainPage(status, requestId, stylesheet), request.method)
    }
    const url = urlOf(request, parts.publicOrigin)
    if (url === undefined) return refuse(400)
    const refusal = refusalOf(request, url, parts.publicOrigin)
    if (refusal !== undefined) return refuse(refusal)

    const file = request.method === 'POST' ? undefined : parts.files.get(url.pathname)
    if (file !== undefined) {
      serveStatic(file, request, response)
      return
    }

    if (await isAnsweredBy(parts.middleware, request, response)) return

    const visit = { requestId, address: request.socket.remoteAddress ?? '' }
    const remix = toRequest(url, request, response)
    const handle = await parts.handlerFor(url.pathname)
    const from = await handle(remix.request, { house: parts.house, visit })
    if (remix.body?.isTooLarge) return refuse(413)
    if (leavesOurOrigin(from, url)) throw new Error('A redirect would have left our own origin')
    if (from.status >= 400 && !isHtml(from)) return refuse(from.status)
    await sendResponse(from, request, response)
  }

  const server = createServer((request, response) => {
    const requestId = randomUUID()
    response.setHeaders(common)
    response.setHeader('X-Request-Id', requestId)
    logWhenAnswered(request, response, requestId, parts.write)
    answer(request, response, requestId).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return // the browser is gone
      parts.write(JSON.stringify({ fault: error instanceof Error ? error.stack : String(error), requestId }))
      if (response.headersSent) response.destroy()
      else sendPage(response, 500, plainPage(500, requestId, stylesheet), request.method)
    })
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 300_000 // 50 MB over a slow line
  server.keepAliveTimeout = 65_000 // longer than the proxies before it wait
  return server
}

async function isAnsweredBy(
  middleware: ServerParts['middleware'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (middleware === undefined) return false
  return new Promise(resolve => {
    response.once('close', () => {
      resolve(true)
    })
    middleware(request, response, () => {
      resolve(false)
    })
  })
}

function sendPage(response: ServerResponse, status: number, page: string, method: string | undefined): void {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST')
  if (status === 413) response.setHeader('Connection', 'close')
  response.writeHead(status).end(method === 'HEAD' ? undefined : page)
}
