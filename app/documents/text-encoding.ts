/** The encoding that a byte order mark names; null where there is none. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

/** Text as its byte order mark says; without one UTF-8 where it is that without fault, otherwise Windows-1252. */
export function decodedText(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes)
  if (marked !== null && marked !== 'utf-8') return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
