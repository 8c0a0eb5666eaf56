import { cellReference } from './cell-reference.ts'
import type { SheetLimits } from './sheet-limits.ts'
import type { Row } from './workbook.ts'

export type Merge = { top: number; left: number; bottom: number; right: number }

/** `A1:C1`; null for what is none. */
export function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(':').map(cellReference)
  if (!from || !to) return null
  return { top: from.row, left: from.column, bottom: to.row, right: to.column }
}

/**
 * Gives what stands in the top left cell to every cell of the merge, as far as rows and columns hold something of their
 * own: a title is often merged over all the columns that Excel has.
 */
export function spreadMerged(rows: Row[], merges: Merge[], limits: SheetLimits): void {
  const byNumber = new Map(rows.map(row => [row.number, row]))
  const last = rows.at(-1)?.number ?? 0
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (const { top, left, bottom, right } of merges) {
    const cell = byNumber.get(top)?.cells[left - 1]
    if (!cell) continue
    const copy = { ...cell, merged: true as const }
    for (let number = top; number <= Math.min(bottom, last); number++) {
      const cells = byNumber.get(number)?.cells
      if (!cells) continue
      while (cells.length < Math.min(right, width)) cells.push(null)
      for (let column = left; column <= Math.min(right, width); column++)
        if (number !== top || column !== left) cells[column - 1] = limits.cell(copy)
    }
  }
}
