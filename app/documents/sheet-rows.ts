import { cellReference } from './cell-reference.ts'
import { plainStyle, type CellStyle } from './cell-styles.ts'
import { cellValue } from './cell-value.ts'
import { mergeOf, spreadMerged, type Merge } from './merged-cells.ts'
import { mostColumns, type SheetLimits } from './sheet-limits.ts'
import type { Cell, Row } from './workbook.ts'
import { readXml } from './xml-events.ts'

/** What cells refer to, the same for all sheets of a workbook. */
export type CellContext = { shared: string[]; styles: CellStyle[]; system: 1900 | 1904 }

/** The rows of one sheet's XML that hold text, in the order of their numbers. Reading stops where they are too many. */
export async function sheetRows(
  part: AsyncIterable<Uint8Array>,
  { shared, styles, system }: CellContext,
  limits: SheetLimits,
): Promise<Row[]> {
  const rows = new Map<number, (Cell | null)[]>()
  const merges: Merge[] = []
  let number = 0
  let column = 0
  let cells: (Cell | null)[] = []
  let cell = { type: '', stored: '', inline: '', formula: false, style: plainStyle }
  let within: 'stored' | 'inline' | null = null
  let reading = false

  await readXml(part, {
    open(name, attributes) {
      if (name === 'row') {
        const given = Number(attributes()['r'])
        number = Number.isInteger(given) && given > 0 ? given : number + 1
        limits.number(number)
        column = 0
        cells = []
      } else if (name === 'c') {
        const { r = '', t = 'n', s } = attributes()
        column = cellReference(r)?.column ?? column + 1
        cell = {
          type: t,
          stored: '',
          inline: '',
          formula: false,
          style: styles[Number(s ?? 0)] ?? plainStyle,
        }
      } else if (name === 'v') within = 'stored'
      else if (name === 't') within = 'inline'
      else if (name === 'f') cell.formula = true
      else if (name === 'rPh') reading = true
      else if (name === 'mergeCell') {
        const merge = mergeOf(attributes()['ref'] ?? '')
        if (merge) merges.push(merge)
      }
    },
    text(piece) {
      if (within !== null && !reading) cell[within] += piece
    },
    close(name) {
      if (name === 'v' || name === 't') within = null
      else if (name === 'rPh') reading = false
      else if (name === 'c') keepCell()
      else if (name === 'row') keepRow()
    },
  })

  const width = [...rows.values()].reduce((most, row) => Math.max(most, textWidth(row)), 0)
  const read = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({ number, cells: cells.slice(0, width) }))
  spreadMerged(read, merges, limits)
  return read

  function keepCell() {
    const value = cellValue({ ...cell, format: cell.style.format }, system, shared)
    const { fill } = cell.style
    if (value.text !== '') limits.column(column)
    else if (column > mostColumns || (fill === undefined && !cell.formula)) return
    while (cells.length < column) cells.push(null)
    cells[column - 1] = {
      ...value,
      ...(fill !== undefined && { fill }),
      ...(cell.formula && { formula: true as const }),
    }
  }

  function keepRow() {
    if (textWidth(cells) === 0) return
    limits.row(number)
    for (const one of cells) if (one) limits.cell(one)
    rows.set(number, cells)
  }
}

/** A fill alone holds nothing: people colour whole rows and columns. */
const textWidth = (cells: (Cell | null)[]) =>
  cells.findLastIndex(cell => cell !== null && cell.text !== '') + 1
