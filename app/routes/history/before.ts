import { z } from 'zod'

const Before = z.coerce.number().int().positive()

/** The event number a page of history goes on from; beyond every number where it begins with the newest. */
export function beforeOf(url: URL): number {
  return Before.catch(Number.MAX_SAFE_INTEGER).parse(url.searchParams.get('before') ?? undefined)
}
