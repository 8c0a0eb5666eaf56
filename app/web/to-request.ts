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
  const method = incoming.method ?? 'GET'
  const init = { method, headers: headersOf(incoming) }
  // A page is drawn sooner than a browser goes away: what listens for that would cost more than it saves.
  if (method === 'GET' || method === 'HEAD') return { request: new Request(url, init), body: undefined }

  const gone = new AbortController()
  const body = incoming.pipe(new LimitedBody(bodyLimitOf(url.pathname)))
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort()
    // What no action read is let go, or it would wait in memory for as long as the connection lives.
    incoming.unpipe(body).resume()
    body.destroy()
  })
  return {
    request: new Request(url, {
      ...init,
      signal: gone.signal,
      body: createReadableStreamFromReadable(body),
      duplex: 'half',
    }),
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
