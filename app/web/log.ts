import type { IncomingMessage, ServerResponse } from 'node:http'

/** One line of the server's log, without its line end. */
export type WriteLine = (line: string) => void

/** Writes one line when the answer is out: no query, no address, no person, nothing that was typed. */
export function logWhenAnswered(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  write: WriteLine,
): void {
  const began = performance.now()
  response.once('close', () => {
    const ms = Math.round((performance.now() - began) * 10) / 10
    const path = withoutSecrets(request.url ?? '')
    const status = response.writableFinished ? response.statusCode : 'gone'
    write(JSON.stringify({ method: request.method, path, status, ms, requestId }))
  })
}

/** Writes what went wrong on our side, under the id that the page of the fault shows. */
export function logFault(error: unknown, requestId: string, write: WriteLine): void {
  write(JSON.stringify({ fault: error instanceof Error ? error.stack : String(error), requestId }))
}

/** A long random segment is the secret of an invitation: whoever reads the log must not be able to use it. */
function withoutSecrets(url: string): string {
  const [path = ''] = url.split('?')
  return path.replace(/[\w~%-]{22,}/g, '…')
}
