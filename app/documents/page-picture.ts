import { inThread } from './document-thread.ts'
import type { Place } from './report.ts'

/**
 * A page of a PDF as PNG, `width` pixels wide (50 to 3000), with places of that page marked.
 * Null where the PDF has no such page or cannot be drawn within the limits.
 */
export async function pagePicture(
  bytes: Uint8Array,
  page: number,
  { width, marks = [] }: { width: number; marks?: Place[] },
): Promise<Uint8Array | null> {
  const drawn = await inThread({ do: 'draw', bytes, page, width, marks })
  return drawn instanceof Uint8Array ? drawn : null
}
