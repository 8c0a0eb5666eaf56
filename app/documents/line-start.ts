import type { Line } from './page-lines.ts'

/** What a line begins: its words without bullet or number, and where they start. */
export type LineStart = {
  kind: 'heading' | 'bullet' | 'numbered' | 'prose'
  words: string
  textX: number
  number?: number
  mark?: string
}

/** The number of the last paragraph that had one, and where it stood. */
export type LastNumber = { value: number; x: number } | null

/** Bullets as Word writes them: squares, discs, dashes, the letter o, and any sign of a symbol font. */
const mark = /^(?:[◼■▪◾•●◦○‣⁃∙·–—−➢➤►▶✓]|[\ue000-\uf8ff]|-|o)$/
const markThenText = /^([◼■▪◾•●◦○‣⁃∙·−➢➤►▶]|[\ue000-\uf8ff])\s*(.+)$/
const numberThenText = /^(\d{1,3})\.(?:\s+(.+))?$/

/** A line that is a bullet and nothing else. */
export const isLoneMark = (line: Line) => mark.test(line.text)

/** Tells by mark, number, size and weight what a line begins; `bodySize` is that of the running text in points. */
export function lineStart(line: Line, bodySize: number, lastNumber: LastNumber): LineStart {
  const [first, second] = line.cells
  if (first && second && mark.test(first.text)) {
    return { kind: 'bullet', mark: first.text, textX: second.x, words: textOf(line, 1) }
  }
  const glued = markThenText.exec(first?.text ?? '')
  if (glued?.[1] !== undefined && glued[2] !== undefined) {
    const words = `${glued[2]} ${textOf(line, 1)}`.trim()
    return { kind: 'bullet', mark: glued[1], textX: line.x + 1.4 * line.size, words }
  }
  const numbered = numberThenText.exec(first?.text ?? '')
  const words = `${numbered?.[2] ?? ''} ${textOf(line, 1)}`.trim()
  if (numbered && words !== '' && follows(Number(numbered[1]), line.x, lastNumber)) {
    const textX = second?.x ?? line.x + 1.8 * line.size
    return { kind: 'numbered', number: Number(numbered[1]), textX, words }
  }
  const isHeading = line.size > 1.08 * bodySize || (line.bold && line.size > 0.9 * bodySize)
  return { kind: isHeading ? 'heading' : 'prose', textX: line.x, words: line.text }
}

const textOf = (line: Line, from: number) =>
  line.cells
    .slice(from)
    .map(cell => cell.text)
    .join(' ')

/** Paragraphs are numbered through; a year or an amount at a line's start is no paragraph. */
function follows(value: number, x: number, last: LastNumber): boolean {
  if (value === 1) return true
  if (!last) return false
  return value > last.value && value <= last.value + 3 && Math.abs(x - last.x) < 12
}
