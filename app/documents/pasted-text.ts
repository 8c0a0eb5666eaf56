import type { Line } from './page-lines.ts'
import type { ReportBody } from './page-furniture.ts'
import { startsAGrade } from './judgement-areas.ts'

const bullet = /^\s*([◼■▪◾•●◦○‣⁃∙·–—−➢➤►▶*-]|[\ue000-\uf8ff]|o(?=\s))\s*(\S.*)$/
const number = /^\s*(\d{1,3})\.\s+(\S.*)$/
const footer =
  /^\s*(?:\d{1,3}|Inspection of .{3,80} children[’']s services|\d{1,2} .{0,40}\d{4}\s+\d{1,3})\s*$/
const heading =
  /^(?:what (?:needs|does)\b.{0,60}improve|areas? for (?:priority action|improvement)|priority and immediate action|recommendations?$|headline findings|main findings|findings and evaluation|strengths$|next steps$|(?:the )?(?:impact of leaders|experiences and progress) .{0,90}|summary\b.{0,40}$)/i

const margin = 72
const indent = 18

/**
 * Lays pasted text out as the page it was copied from, so that the one reader understands both: bullets and numbers
 * hang, headings stand out, and a grade at a row's end stands in its own column.
 */
export function pastedBody(text: string): ReportBody {
  const lines: Line[] = []
  let baseline = 0
  let x = margin
  let marks: string[] = []
  let inTable = false
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const printed = raw.replace(/[\s\u00a0]+/g, ' ').trim()
    baseline += printed === '' ? 10 : 14
    if (printed === '') {
      x = marks.length > 0 ? x : margin
      continue
    }
    if (/^judgements?( grade)?$/i.test(printed)) inTable = true
    if (inTable && printed.length > 90) inTable = false
    const found = bullet.exec(raw)
    const counted = number.exec(raw)
    const set = (parts: { text: string; x: number }[], bold = false) =>
      lines.push(lineAt(parts, baseline, bold))
    if (found?.[1] !== undefined && found[2] !== undefined) {
      if (!marks.includes(found[1])) marks = [...marks, found[1]]
      const level = marks.indexOf(found[1])
      x = margin + (level + 1) * indent
      set([
        { text: '•', x: x - indent },
        { text: found[2].trim(), x },
      ])
    } else if (counted?.[1] !== undefined && counted[2] !== undefined) {
      x = margin + indent
      marks = []
      set([
        { text: `${counted[1]}.`, x: margin },
        { text: counted[2].trim(), x },
      ])
    } else if (heading.test(printed) && !inTable) {
      x = margin
      marks = []
      baseline += 10
      set([{ text: printed, x }], true)
    } else if (inTable) set(tableCells(printed))
    else if (!footer.test(raw) || x === margin) set([{ text: printed, x }])
  }
  return { lines, size: 12 }
}

const gradeColumn = 380

/** An area, a grade, or both on one line. */
function tableCells(printed: string): { text: string; x: number }[] {
  if (startsAGrade(printed) || /^(to )?be good$/i.test(printed)) return [{ text: printed, x: gradeColumn }]
  const both = /^(.+?)\s+(grade|outstanding|good|inadequate|requires improvement(?: to be good| to)?)$/i.exec(
    printed,
  )
  if (both?.[1] !== undefined && both[2] !== undefined)
    return [
      { text: both[1], x: margin },
      { text: both[2], x: gradeColumn },
    ]
  return [{ text: printed, x: margin }]
}

function lineAt(parts: { text: string; x: number }[], baseline: number, bold: boolean): Line {
  const cells = parts.map(part => ({
    ...part,
    right: part.x + Math.min(5 * part.text.length, part.x < gradeColumn && parts.length > 1 ? 290 : 450),
  }))
  return {
    page: 1,
    x: Math.min(...cells.map(cell => cell.x)),
    right: Math.max(...cells.map(cell => cell.right)),
    baseline,
    size: bold ? 14 : 12,
    bold,
    text: cells.map(cell => cell.text).join(' '),
    cells,
    marks: [],
  }
}
