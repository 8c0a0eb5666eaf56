import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { dayInLondon } from '../domain/day.ts'
import { headOf } from '../../db/history.ts'
import { saysDone } from './done.ts'
import type { House } from './house.ts'

/**
 * Finished pages by ETag. All that a page shows depends on its address, the person, history, the day and the build;
 * so those make its ETag, an unchanged page is not drawn again, and what nobody asks for any more is let go.
 */
export interface FinishedPages {
  /** Undefined where the page cannot be known before it is drawn: nobody is signed in, or there is a banner to show. */
  etagOf(request: IncomingMessage, url: URL): string | undefined
  find(etag: string): Uint8Array | undefined
  keep(etag: string, page: Uint8Array): void
}

export function openFinishedPages(
  { live, signedIn, now }: House,
  build: string,
  mostBytes: number,
): FinishedPages {
  const pages = new Map<string, Uint8Array>()
  let bytes = 0

  function letGo(etag: string) {
    bytes -= pages.get(etag)?.length ?? 0
    pages.delete(etag)
  }

  return {
    etagOf({ headers: { cookie } }, url) {
      const person = saysDone(cookie) ? undefined : signedIn.knownPersonOf(cookie)
      if (person === undefined) return undefined
      const { number, hash } = headOf(live)
      const all = JSON.stringify([url.pathname, url.search, person, number, hash, dayInLondon(now()), build])
      return `W/"${createHash('sha256').update(all).digest('base64url').slice(0, 27)}"`
    },
    find(etag) {
      const page = pages.get(etag)
      if (page === undefined) return undefined
      pages.delete(etag)
      pages.set(etag, page) // Asked for last, let go last.
      return page
    },
    keep(etag, page) {
      letGo(etag)
      pages.set(etag, page)
      bytes += page.length
      for (const oldest of pages.keys()) if (bytes > mostBytes) letGo(oldest)
    },
  }
}
