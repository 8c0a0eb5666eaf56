import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Around } from './around.ts'
import { frameAround } from './frame-around.ts'
import { carryAsAt } from './web/as-at.ts'
import { noMoreBanner } from './web/done.ts'
import { logFault } from './web/log.ts'

/** A page is finished before its first byte is sent, because nothing on it is worth waiting for twice. */
export default async function handleDocumentRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { visit } = context
  const frame = await frameAround(request, context).catch((error: unknown) => {
    logFault(error, visit.requestId, console.error)
    return undefined
  })
  const page = renderToStaticMarkup(
    <Around.Provider value={{ requestId: visit.requestId, frame }}>
      <RemixServer context={remix} url={request.url} />
    </Around.Provider>,
  )
  if (frame?.done !== undefined) headers.append('Set-Cookie', await noMoreBanner())
  headers.set('Content-Type', 'text/html; charset=utf-8')
  visit.page = `<!doctype html>${carryAsAt(page, visit.lookedBackTo?.moment ?? null)}`
  return new Response(null, { status, headers })
}

/** A fault of ours goes into the log under its request's id; a page that is not there is no fault. */
export const handleError: HandleErrorFunction = (error, { context: { visit }, request }) => {
  if (request.signal.aborted || !(error instanceof Error)) return
  logFault(error, visit.requestId, console.error)
}
