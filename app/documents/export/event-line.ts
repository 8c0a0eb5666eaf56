import type { ExportedEvent } from './exported-history.ts'

/** An event as a line: the keys in this order, no space between, each part as the text that was hashed. */
export function eventLine(event: ExportedEvent): string {
  const { number, at, by, role, deed, type, open, openSalt, openDigest } = event
  const { exempt, exemptSalt, exemptDigest, previous, hash } = event
  return JSON.stringify({
    ...{ number, at, by, role, deed, type, open, openSalt, openDigest },
    ...(exempt !== null && exemptSalt !== null && { exempt, exemptSalt }),
    ...{ exemptDigest, previous, hash },
  })
}
