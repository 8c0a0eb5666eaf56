import { joinedText, wordsOf } from './joined-text.ts'
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
  size: number
  /** A numbered paragraph's number. */
  number?: number
  /** A bullet's sign. */
  mark?: string
}

type OpenBlock = Omit<Block, 'text' | 'place'> & {
  lines: Line[]
  words: string[]
  /** Where the text after a bullet or number starts. */
  textX: number
}

/** Bullets as Word writes them: squares, discs, dashes, the letter o, and any sign of a symbol font. */
const mark = /^(?:[◼■▪◾•●◦○‣⁃∙·–—−➢➤►▶✓]|[\ue000-\uf8ff]|-|o)$/
const markThenText = /^([◼■▪◾•●◦○‣⁃∙·−➢➤►▶]|[\ue000-\uf8ff])\s*(.+)$/
const numberThenText = /^(\d{1,3})\.(?:\s+(.+))?$/

export function blocksOf({ lines, size }: ReportBody): Block[] {
  const words = wordsOf(lines.map(line => line.text))
  const blocks: OpenBlock[] = []
  const margin = marginOf(lines)
  let lastNumber: { value: number; x: number } | null = null
  for (const line of lines) {
    const open = blocks.at(-1)
    const start = startOf(line, size, lastNumber)
    if (start.kind === 'numbered') lastNumber = { value: start.number ?? 0, x: line.x }
    if (mark.test(line.text)) continue // a bullet without text
    const runsOn = start.kind === 'prose' || (start.kind === 'heading' && isBoldItem(open, line))
    if (runsOn && open && continues(open, line, margin)) {
      open.lines.push(line)
      open.words.push(line.text)
    } else if (start.kind === 'heading' && open?.kind === 'heading' && sameHeading(open, line)) {
      open.lines.push(line)
      open.words.push(line.text)
    } else blocks.push(start)
  }
  return blocks.map(({ lines: own, words: texts, kind, page, x, number, mark: sign, size: blockSize }) => ({
    kind,
    page,
    x,
    size: blockSize,
    text: joinedText(texts, words),
    place: boxPerPage(own.map(placeOf)),
    ...(number === undefined ? {} : { number }),
    ...(sign === undefined ? {} : { mark: sign }),
  }))
}

function startOf(line: Line, size: number, lastNumber: { value: number; x: number } | null): OpenBlock {
  const plain = {
    page: line.page,
    x: line.x,
    size: line.size,
    lines: [line],
    words: [line.text],
    textX: line.x,
  }
  const [first, second] = line.cells
  if (first && second && mark.test(first.text)) {
    return { ...plain, kind: 'bullet', mark: first.text, textX: second.x, words: [restOf(line, 1)] }
  }
  const glued = first ? markThenText.exec(first.text) : null
  if (glued?.[2] !== undefined) {
    const words = [glued[2], restOf(line, 1)].join(' ').trim()
    return { ...plain, kind: 'bullet', mark: glued[1] ?? '', textX: line.x + 1.4 * line.size, words: [words] }
  }
  const numbered = first ? numberThenText.exec(first.text) : null
  if (first && numbered && follows(Number(numbered[1]), line.x, lastNumber)) {
    const words = [numbered[2] ?? '', restOf(line, 1)].join(' ').trim()
    const textX = second?.x ?? line.x + 1.8 * line.size
    if (words !== '')
      return { ...plain, kind: 'numbered', number: Number(numbered[1]), textX, words: [words] }
  }
  const heading = line.size > 1.08 * size || (line.bold && line.size > 0.9 * size)
  return { ...plain, kind: heading ? 'heading' : 'prose' }
}

const restOf = (line: Line, from: number) =>
  line.cells
    .slice(from)
    .map(cell => cell.text)
    .join(' ')

/** Where running text starts: the leftmost place at which many lines do. */
function marginOf(lines: Line[]): number {
  const starts = new Map<number, number>()
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  const many = [...starts].filter(([, times]) => times >= Math.max(3, 0.04 * lines.length))
  return Math.min(...many.map(([x]) => x))
}

/** Paragraphs are numbered through; a year or an amount at a line's start is no paragraph. */
function follows(value: number, x: number, last: { value: number; x: number } | null): boolean {
  if (value === 1) return true
  if (!last) return false
  return value > last.value && value <= last.value + 3 && Math.abs(x - last.x) < 12
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
const isBoldItem = (open: OpenBlock | undefined, line: Line) =>
  (open?.kind === 'bullet' || open?.kind === 'numbered') &&
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
