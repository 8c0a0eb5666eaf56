import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptsEncoding } from './accepts-encoding.ts'
import type { StaticFile } from './static-files.ts'

/** Answers with a built file in the smallest form that the browser takes. */
export function serveStatic(file: StaticFile, request: IncomingMessage, response: ServerResponse): void {
  response.setHeaders(file.headers)
  if (request.headers['if-none-match'] === file.headers.get('ETag')) {
    response.writeHead(304).end()
    return
  }
  const [bytes, encoding] = smallest(file, request.headers['accept-encoding'])
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', bytes.length)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : bytes)
}

function smallest({ plain, br, gzip }: StaticFile, accepted: string | undefined): [Buffer, string?] {
  if (br !== undefined && acceptsEncoding(accepted, 'br')) return [br, 'br']
  if (gzip !== undefined && acceptsEncoding(accepted, 'gzip')) return [gzip, 'gzip']
  return [plain]
}
