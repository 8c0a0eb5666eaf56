import { once } from 'node:events'
import { type IncomingHttpHeaders, request as sendRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import { test as vitestTest } from 'vitest'
import { createAppServer, type ServerParts } from './server.ts'

export interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Served {
  readonly origin: string
  readonly port: number
  /** What the server wrote to its log. */
  readonly lines: readonly string[]
  /** Sends exactly this, as no browser would dare. */
  readonly send: (order: Order) => Promise<Answer>
}

export interface Order {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
}

export type Serve = (parts?: Partial<ServerParts>) => Promise<Served>

/** A test with `serve`: the real server on a free port, with pages and files of the test's own. */
export const test = vitestTest.extend<{ serve: Serve }>({
  serve: async ({}, use) => {
    const running: AsyncDisposable[] = []
    await use(async parts => {
      const lines: string[] = []
      const server = createAppServer({
        pages: () => Promise.resolve(htmlPage('<h1>A page</h1>')),
        files: new Map(),
        publicOrigin: undefined,
        write: line => lines.push(line),
        ...parts,
      })
      await once(server.listen(0, '127.0.0.1'), 'listening')
      running.push(server)
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('The server has no port')
      const { port } = address
      return { origin: `http://127.0.0.1:${port}`, port, lines, send: order => send(port, order) }
    })
    for (const server of running) await server[Symbol.asyncDispose]()
  },
})

export function htmlPage(text: string, init: ResponseInit = {}): Response {
  return new Response(text, { ...init, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

async function send(
  port: number,
  { method = 'GET', path = '/', headers = {}, body }: Order,
): Promise<Answer> {
  const request = sendRequest({ host: '127.0.0.1', port, method, path, headers, agent: false })
  const answered = new Promise<Answer>((resolve, reject) => {
    request.once('error', reject)
    request.once('response', response => {
      text(response).then(
        body => resolve({ status: response.statusCode, headers: response.headers, body }),
        reject,
      )
    })
  })
  request.end(body)
  return answered
}
