import type { Line } from './page-lines.ts'
import type { PageText } from './pdf-page-text.ts'

export type ReportBody = {
  /** What is printed on the pages, without headers, footers, page numbers and footnotes. */
  lines: Line[]
  /** The size of the running text in points. */
  size: number
}

/** Takes from each page what is not the report's own text, judged by where it stands and whether it repeats. */
export function withoutFurniture(pages: PageText[]): ReportBody {
  const size = bodySize(pages)
  const repeated = repeatedMargins(pages)
  const lines = pages.flatMap(page => {
    const own = page.lines.filter(line => !repeated.has(marginKey(line, page)) && !isPageNumber(line, page))
    return withoutFootnotes(own, size, page.height)
  })
  return { lines, size }
}

function bodySize(pages: PageText[]): number {
  const letters = new Map<number, number>()
  for (const line of pages.flatMap(page => page.lines)) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

const inMargin = (line: Line, page: PageText) =>
  line.baseline > 0.9 * page.height || line.baseline < 0.09 * page.height

const marginKey = (line: Line, page: PageText) =>
  inMargin(line, page)
    ? `${String(Math.round(line.baseline / 4))} ${line.text.replace(/\d+$/, '').trim()}`
    : ''

function repeatedMargins(pages: PageText[]): Set<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.lines.map(line => marginKey(line, page)))) {
      if (key !== '') seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  return new Set([...seen].filter(([, times]) => times >= Math.max(2, pages.length / 4)).map(([key]) => key))
}

const isPageNumber = (line: Line, page: PageText) =>
  /^(page )?\d{1,3}( of \d{1,3})?$/i.test(line.text) &&
  (line.baseline > 0.92 * page.height || line.baseline < 0.06 * page.height)

/** Footnotes: smaller than the text, at the foot of the page, from the first line that starts with a raised mark. */
function withoutFootnotes(lines: Line[], size: number, height: number): Line[] {
  let start = lines.length
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line || line.size > 0.95 * size || line.baseline < 0.3 * height) break
    if (line.marks.length > 0 || /^\d{1,2} /.test(line.text)) start = i
  }
  return lines.slice(0, start)
}
