import { joinedText, wordsOf } from './joined-text.ts'
import { isLoneMark, lineStart, type LastNumber, type LineStart } from './line-start.ts'
import { placeOf, type Line } from './page-lines.ts'
import type { ReportBody } from './page-furniture.ts'
import type { Place } from './report.ts'

/** A heading, a bullet, a numbered paragraph or plain prose, whole, wherever its lines and pages break. */
export type Block = {
  kind: 'heading' | 'bullet' | 'numbered' | 'prose'
  text: string
  page: number
  place: Place[]
  /** Distance of the mark (or of the text where there is none) from the page's left edge, in points. */
  x: number
  /** A numbered paragraph's number. */
  number?: number
  /** A bullet's sign. */
  mark?: string
}

type OpenBlock = Omit<LineStart, 'words'> & {
  lines: Line[]
  words: string[]
  /** Where the mark (or the text where there is none) stands. */
  x: number
}

export function blocksOf({ lines, size }: ReportBody): Block[] {
  const margin = marginOf(lines)
  const blocks: OpenBlock[] = []
  let lastNumber: LastNumber = null
  for (const line of lines) {
    if (isLoneMark(line)) continue
    const open = blocks.at(-1)
    const { words, ...start } = lineStart(line, size, lastNumber)
    if (start.number !== undefined) lastNumber = { value: start.number, x: line.x }
    if (open && runsOn(open, start, line, margin)) {
      open.lines.push(line)
      open.words.push(words)
    } else blocks.push({ ...start, lines: [line], words: [words], x: line.x })
  }
  const known = wordsOf(lines.map(line => line.text))
  return blocks.map(block => closed(block, known))
}

function closed({ kind, lines, words, x, number, mark }: OpenBlock, known: ReadonlySet<string>): Block {
  return {
    kind,
    page: lines[0]?.page ?? 1,
    x,
    text: joinedText(words, known),
    place: boxPerPage(lines.map(placeOf)),
    ...(number === undefined ? {} : { number }),
    ...(mark === undefined ? {} : { mark }),
  }
}

function runsOn(open: OpenBlock, start: Omit<LineStart, 'words'>, line: Line, margin: number): boolean {
  switch (start.kind) {
    case 'prose':
      return continues(open, line, margin)
    case 'heading':
      return open.kind === 'heading'
        ? sameHeading(open, line)
        : isBoldItem(open, line) && continues(open, line, margin)
    case 'bullet':
    case 'numbered':
      return false
  }
}

/** Where running text starts: the leftmost place at which many lines do. */
function marginOf(lines: Line[]): number {
  const starts = new Map<number, number>()
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  const many = [...starts].filter(([, times]) => times >= Math.max(3, 0.04 * lines.length))
  return Math.min(...many.map(([x]) => x))
}

function continues(open: OpenBlock, line: Line, margin: number): boolean {
  const last = open.lines.at(-1)
  if (!last || open.kind === 'heading') return false
  const samePage = last.page === line.page
  const close = samePage && line.baseline - last.baseline < 1.5 * line.size
  if (open.kind === 'prose') {
    if (Math.abs(line.x - last.x) > 3 || Math.abs(line.size - last.size) > 1)
      return close && line.x < last.x - 3 && open.lines.length === 1
    return close || (!samePage && !/[.!?:]['’”)]?$/.test(last.text))
  }
  const hanging = Math.abs(line.x - open.textX) <= 4
  // Only where the text hangs clear of the margin is a line under it surely part of it, whatever the gap.
  const clear = open.textX > margin + 6
  if (hanging && (close || clear || (!samePage && !/[.;]$/.test(last.text)))) return true
  const settled = open.lines.length > 1 && Math.abs(last.x - open.textX) <= 4
  return close && !settled && line.x > open.x - 3 && line.x < open.textX + 4
}

/** A bullet or paragraph set bold throughout: its next line only looks like a heading. */
const isBoldItem = (open: OpenBlock, line: Line) =>
  (open.kind === 'bullet' || open.kind === 'numbered') &&
  open.lines.every(one => one.bold && Math.abs(one.size - line.size) < 0.6)

function sameHeading(open: OpenBlock, line: Line): boolean {
  const last = open.lines.at(-1)
  if (!last || last.page !== line.page || Math.abs(last.size - line.size) > 0.6) return false
  return line.baseline - last.baseline < 1.6 * line.size
}

/** One box for each page, around all the boxes on it. */
export function boxPerPage(boxes: Place[]): Place[] {
  const places: Place[] = []
  for (const box of boxes) {
    const last = places.at(-1)
    if (last?.page !== box.page) places.push({ ...box })
    else {
      const right = Math.max(last.x + last.width, box.x + box.width)
      const bottom = Math.max(last.y + last.height, box.y + box.height)
      last.x = Math.min(last.x, box.x)
      last.y = Math.min(last.y, box.y)
      last.width = right - last.x
      last.height = bottom - last.y
    }
  }
  return places
}
