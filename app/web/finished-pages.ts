import { hash as hashOf } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { dayInLondon } from '../domain/day.ts'
import { headOf } from '../../db/history.ts'
import { saysDone } from './done.ts'
import type { House } from './house.ts'
import type { Known } from './visit.ts'

/**
 * Finished pages by ETag. All that a page shows depends on its address, the person, history, the day and the build;
 * so those make its ETag, an unchanged page is not drawn again, and what nobody asks for any more is let go.
 */
export interface FinishedPages {
  /** Undefined where the page cannot be known before it is drawn: nobody is signed in, or there is a banner to show. */
  know(request: IncomingMessage, url: URL): (Known & { etag: string }) | undefined
  find(etag: string): Uint8Array | undefined
  /** Keeps a page that was just drawn. */
  keep(etag: string, page: Uint8Array): void
}

const mostRemembered = 10_000

export function openFinishedPages(
  { live, signedIn, now }: House,
  build: string,
  mostBytes: number,
): FinishedPages {
  const pages = new Map<string, Uint8Array>()
  let bytes = 0
  /** ETags of pages drawn once. Most are never asked for again, so a page is kept when it is drawn a second time. */
  const drawnOnce = new Set<string>()

  function letGo(etag: string) {
    bytes -= pages.get(etag)?.length ?? 0
    pages.delete(etag)
  }

  return {
    know({ headers: { cookie } }, url) {
      const at = now()
      const person = saysDone(cookie) ? undefined : signedIn.knownPersonOf(cookie, at)
      if (person === undefined) return undefined
      const today = dayInLondon(at)
      const { number, hash } = headOf(live)
      const all = JSON.stringify([url.pathname, url.search, person, number, hash, today, build])
      return { etag: `W/"${hashOf('sha256', all, 'base64url').slice(0, 27)}"`, person, now: at, today }
    },
    find(etag) {
      const page = pages.get(etag)
      if (page === undefined) return undefined
      pages.delete(etag)
      pages.set(etag, page) // Asked for last, let go last.
      return page
    },
    keep(etag, page) {
      if (!drawnOnce.delete(etag)) {
        if (drawnOnce.size === mostRemembered) drawnOnce.clear()
        drawnOnce.add(etag)
        return
      }
      pages.set(etag, page)
      bytes += page.length
      for (const oldest of pages.keys()) if (bytes > mostBytes) letGo(oldest)
    },
  }
}
