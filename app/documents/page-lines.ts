import type { Place } from './report.ts'

/** A piece of text as the PDF places it: points from the top left of the page, `baseline` downwards. */
export type TextItem = {
  page: number
  text: string
  x: number
  baseline: number
  width: number
  size: number
  bold: boolean
  italic: boolean
  /** A space was written before it. */
  spaced: boolean
}

/** Text on one line without a wide gap in it: a word group, a table cell, a bullet, a paragraph's number. */
export type Cell = {
  text: string
  x: number
  right: number
}

export type Line = {
  page: number
  x: number
  right: number
  baseline: number
  size: number
  bold: boolean
  text: string
  cells: Cell[]
  /** Footnote marks that stood raised in this line and are no part of its words. */
  marks: string[]
}

/** Groups pieces of text that share a baseline; raised footnote marks join the line they stand in. */
export function linesOf(items: TextItem[]): Line[] {
  const rows: TextItem[][] = []
  const bySize = [...items].sort((a, b) => b.size - a.size || a.baseline - b.baseline)
  for (const item of bySize) {
    const row = rows.find(candidate => belongs(item, candidate))
    if (row) row.push(item)
    else rows.push([item])
  }
  return rows.map(lineOf).sort((a, b) => a.baseline - b.baseline || a.x - b.x)
}

function belongs(item: TextItem, row: TextItem[]): boolean {
  const first = row[0]
  if (!first) return false
  const up = first.baseline - item.baseline
  const isBullet = startsAnItem.test(item.text.trim()) && row.every(other => item.x < other.x)
  if (isBullet) return Math.abs(up) < 0.35 * first.size
  if (item.size > 0.8 * first.size) return Math.abs(up) < 0.2 * first.size
  const near = row.some(
    other => item.x < other.x + other.width + first.size && item.x + item.width > other.x - first.size,
  )
  return near && up > -0.2 * first.size && up < 0.7 * first.size
}

function lineOf(row: TextItem[]): Line {
  const inOrder = [...row].sort((a, b) => a.x - b.x)
  const size = Math.max(...row.map(item => item.size))
  const base = row.find(item => item.size === size)?.baseline ?? 0
  const raised = (item: TextItem) =>
    item.size < 0.8 * size && item.baseline < base - 0.1 * size && /^[\d*†‡,]+$/.test(item.text.trim())
  const words = inOrder.filter(item => !raised(item))
  const letters = (items: TextItem[]) => items.reduce((sum, item) => sum + item.text.trim().length, 0)
  const cells = cellsOf(words, size)
  return {
    page: row[0]?.page ?? 1,
    x: Math.min(...words.map(item => item.x)),
    right: Math.max(...words.map(item => item.x + item.width)),
    baseline: base,
    size,
    bold: letters(words.filter(item => item.bold)) > 0.9 * letters(words),
    text: cells.map(cell => cell.text).join(' '),
    cells,
    marks: inOrder.filter(raised).map(item => item.text.trim()),
  }
}

/** A bullet or a paragraph's number: what follows is a cell of its own, however close it stands. */
const startsAnItem = /^(?:\d{1,3}\.|[^\p{L}\d\s‘“"'(£]|[\ue000-\uf8ff])$/u

function cellsOf(items: TextItem[], size: number): Cell[] {
  const cells: Cell[] = []
  for (const item of items) {
    const last = cells.at(-1)
    const gap = last ? item.x - last.right : Infinity
    const afterMark = cells.length === 1 && startsAnItem.test(last?.text.trim() ?? '')
    if (!last || gap > 0.6 * size || (afterMark && gap > 0))
      cells.push({ text: item.text, x: item.x, right: item.x + item.width })
    else {
      last.text += (item.spaced || gap > 0.12 * size ? ' ' : '') + item.text
      last.right = Math.max(last.right, item.x + item.width)
    }
  }
  for (const cell of cells) cell.text = cell.text.replaceAll('\u00ad\u200b', '').replace(/\s+/g, ' ').trim()
  return cells.filter(cell => cell.text !== '')
}

/** The box a line, or a cell of one, fills on its page. */
export function placeOf(line: Pick<Line, 'page' | 'x' | 'right' | 'baseline' | 'size'>): Place {
  const height = 1.25 * line.size
  return { page: line.page, x: line.x, y: line.baseline - line.size, width: line.right - line.x, height }
}
