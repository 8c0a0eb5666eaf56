import { z } from 'zod'

/** An event as it is stored. An exempt part that is withheld is null with its salt, and its digest stays. */
export interface ExportedEvent {
  number: number
  at: string
  by: string
  role: string
  deed: string
  type: string
  open: string
  openSalt: string
  openDigest: string
  exempt: string | null
  exemptSalt: string | null
  exemptDigest: string | null
  previous: string
  hash: string
}

export interface ExportedHistory {
  council: string
  head: { number: number; hash: string; at: string }
  events: readonly ExportedEvent[]
  /** An instant. */
  madeAt: string
  /** Whose right to read it opened the exempt parts of which matters; null in an export of open parts alone. */
  exempt: { for: string; matters: readonly string[] } | null
}

/** The part of an event as its JSON says it. It is not read by the type of the event: the export is of what stands. */
export function partOf(json: string): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(json))
}
