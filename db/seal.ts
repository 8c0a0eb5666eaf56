import { hash, randomFillSync } from 'node:crypto'

/**
 * How an event is sealed, so that anyone can compute it again with a SHA-256 tool:
 * a part's digest is the SHA-256 of its salt (32 hex digits) followed by its JSON text, as UTF-8;
 * the event's hash is the SHA-256 of the JSON array [number, at, by, role, deed, type, open digest,
 * exempt digest or null, hash of the event before or ""].
 * Where a part was redacted its salt is "", and a later event `history-redacted` holds the SHA-256 of what stands in for it.
 */
export interface Sealed {
  number: number
  at: string
  by: string
  role: string
  deed: string
  type: string
  openDigest: string
  exemptDigest: string | null
  previous: string
}

export function digestOf(salt: string, json: string): string {
  return sha256(salt + json)
}

export function hashOf(event: Sealed): string {
  const { number, at, by, role, deed, type, openDigest, exemptDigest, previous } = event
  return sha256(JSON.stringify([number, at, by, role, deed, type, openDigest, exemptDigest, previous]))
}

/** Bytes for 256 salts are drawn at once, because each drawing takes as long as the rest of sealing an event. */
const drawn = Buffer.alloc(4096)
let used = drawn.length

/** 32 hex digits that nobody can guess. */
export function newSalt(): string {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  const salt = drawn.toString('hex', used, used + 16)
  drawn.fill(0, used, used + 16)
  used += 16
  return salt
}

/** In hexadecimal, of the text as UTF-8. */
export const sha256 = (text: string): string => hash('sha256', text)
