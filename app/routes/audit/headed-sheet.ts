import type { OutCell, OutSheet } from '../../documents/out-sheet.ts'

/** A sheet whose first row stays in sight and names the columns. */
export const headedSheet = (name: string, heads: string[], rows: OutCell[][]): OutSheet => ({
  name,
  columns: heads.map(() => ({ width: 24 })),
  rows: [heads.map(text => ({ text, bold: true, fill: 'DDEBEA' }) as const), ...rows],
  frozenRows: 1,
})
