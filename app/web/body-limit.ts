import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'

const megabyte = 1024 * 1024
const formLimit = megabyte
/** A file of 50 MB and the fields around it; and room, so that one somewhat too large is answered on its own page. */
export const uploadLimit = 64 * megabyte
/** A body larger than this is not even read to its end for the sake of a readable answer. */
const drainLimit = 4 * uploadLimit

/**
 * Pages that take files: `/actions/A-001/evidence`, `/inspections/ILACS-2022/report`, `/reports/new`, `/imports/new`,
 * `/exempt/new`, `/measures/M-01/figures/import`, `/workforce/new`.
 */
const takesFiles = /\/(evidence|reports?|imports|exempt|figures\/import|workforce)(\/new)?\/?$/

/** Bytes that the page at this path may be sent. */
export function bodyLimitOf(pathname: string): number {
  return takesFiles.test(pathname) ? uploadLimit : formLimit
}

export function announcesMoreThan(limit: number, request: IncomingMessage): boolean {
  return Number(request.headers['content-length'] ?? 0) > limit
}

/** A body cut off, with an error, at the first byte past its limit: a length is not always announced, or true. */
export class LimitedBody extends Transform {
  readonly #limit: number
  #received = 0

  constructor(limit: number) {
    super()
    this.#limit = limit
  }

  get isTooLarge(): boolean {
    return this.#received > this.#limit
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: Error | null, chunk?: Buffer) => void) {
    this.#received += chunk.length
    if (this.isTooLarge) done(new Error('The body is larger than its limit'))
    else done(null, chunk)
  }
}

/**
 * Reads what is still being sent and forgets it. A browser shows an answer only once it has sent its body: without
 * this it would show a broken connection instead of the page that explains. Gives up past four times the limit.
 */
export async function drain(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed || announcesMoreThan(drainLimit, request)) return
  let received = 0
  request.unpipe()
  await new Promise<void>(resolve => {
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > drainLimit) resolve()
    })
    request.once('close', resolve)
    request.once('end', resolve)
    request.resume()
  })
}
