import type { IncomingMessage, ServerResponse } from 'node:http'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { LimitedBody, bodyLimitOf } from './body-limit.ts'

/** The request that Remix gets, and its body where it has one, to ask afterwards whether it was cut off. */
export interface RemixRequest {
  readonly request: Request
  readonly body: LimitedBody | undefined
}

/** Our own check of the origin is done: Remix's would answer 500 behind a proxy that rewrites the host. */
const dropped = new Set(['origin', 'x-forwarded-host'])

export function toRequest(url: URL, incoming: IncomingMessage, outgoing: ServerResponse): RemixRequest {
  const gone = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort()
  })
  const method = incoming.method ?? 'GET'
  const init = { method, headers: headersOf(incoming), signal: gone.signal }
  if (method === 'GET' || method === 'HEAD') return { request: new Request(url, init), body: undefined }

  const body = incoming.pipe(new LimitedBody(bodyLimitOf(url.pathname)))
  outgoing.once('close', () => {
    // What no action read is let go, or it would wait in memory for as long as the connection lives.
    incoming.unpipe(body).resume()
    body.destroy()
  })
  return {
    request: new Request(url, { ...init, body: createReadableStreamFromReadable(body), duplex: 'half' }),
    body,
  }
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    if (dropped.has(name)) continue
    for (const value of values ?? []) headers.append(name, value)
  }
  return headers
}
