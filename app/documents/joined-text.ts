/**
 * Joins printed lines into running text.
 * A hyphen at a line's end stays: Word breaks lines only at hyphens that are written. It goes only where it is a
 * soft hyphen, or where the document elsewhere has the word in one piece and never with the hyphen.
 */
export function joinedText(lines: string[], words: ReadonlySet<string> = new Set()): string {
  let text = ''
  for (const line of lines) text = text === '' ? line : joinTwo(text, line, words)
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}

function joinTwo(before: string, after: string, words: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before + after
  if (/\w\/$/.test(before)) return before + after
  const hyphen = /([\p{L}\d’']+)[-‐‑]$/u.exec(before.slice(-60))
  if (!hyphen) return `${before} ${after}`
  // "short- and longer-term": the hyphen hangs, a space follows.
  if (/^(and|or|to|and\/or)\b/.test(after)) return `${before} ${after}`
  const next = /^[\p{L}\d’']+/u.exec(after)?.[0] ?? ''
  const whole = ((hyphen[1] ?? '') + next).toLowerCase()
  const hyphenated = `${hyphen[1] ?? ''}-${next}`.toLowerCase()
  return words.has(whole) && !words.has(hyphenated) ? before.slice(0, -1) + after : before + after
}

/** Every word that stands whole within a line, in lower case, hyphens kept. */
export function wordsOf(lines: string[]): Set<string> {
  return new Set(
    lines.flatMap(line => line.toLowerCase().match(/[\p{L}\d’']+(?:[-‐‑][\p{L}\d’']+)*(?![-‐‑])/gu) ?? []),
  )
}
