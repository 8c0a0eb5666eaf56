import { readStyles, readTheme } from './cell-styles.ts'
import { readSharedStrings } from './shared-strings.ts'
import { SheetLimits, WorkbookLimits } from './sheet-limits.ts'
import { sheetRows, type CellContext } from './sheet-rows.ts'
import type { Sheet, Workbook } from './workbook.ts'
import { workbookParts } from './workbook-parts.ts'
import type { ZipEntry } from './zip-entries.ts'
import { zipParts } from './zip-parts.ts'

/**
 * Reads the sheets of an Office Open XML workbook, transitional or strict. Why not read-excel-file: it gives neither fill
 * colours nor merged cells, and what it unpacks cannot be bounded.
 */
export async function readXlsx(bytes: Buffer, entries: ZipEntry[]): Promise<Workbook> {
  const { system, sheets, named } = await workbookParts(zipParts(bytes, entries))
  const [theme, strings, styles] = [named('theme'), named('sharedStrings'), named('styles')]
  const colours = theme ? await readTheme(theme) : []
  const context: CellContext = {
    system,
    shared: strings ? await readSharedStrings(strings) : [],
    styles: styles ? await readStyles(styles, colours) : [],
  }
  const limits = new WorkbookLimits()
  const read: Sheet[] = []
  for (const { name, hidden, part } of sheets)
    read.push({ name, rows: await sheetRows(part, context, new SheetLimits(name, limits)), hidden })
  return { kind: 'xlsx', sheets: read }
}
