/** Whether bytes are text that a person can have written in a table or an editor: no controls, no markup, no script. */
export function isPlainText(bytes: Buffer): boolean {
  const text = decoded(bytes)
  if (text === null || hasControls(text)) return false
  return !/^\ufeff?\s*(?:<|#!|%PDF|%!PS|\{\\rtf)/.test(text)
}

/** UTF-8, or Windows-1252 as Excel writes CSV. */
function decoded(bytes: Buffer): string | null {
  for (const encoding of ['utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return null
}

/** Controls other than tab, line feed, form feed and carriage return, the unused places of Windows-1252 among them. */
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (code >= 127 && code < 160))
      return true
  }
  return false
}
