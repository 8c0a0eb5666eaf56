import { dayOfSerial, shownDay } from './excel-day.ts'
import { shownNumber, shownTime, type NumberFormat } from './number-format.ts'
import { WorkbookRefused, type Cell } from './workbook.ts'

export type StoredCell = { type: string; stored: string; inline: string; format: NumberFormat }
type Value = Pick<Cell, 'text' | 'day' | 'number'>

/** What a cell of a sheet's XML holds, by its type (ECMA-376 part 1, 18.18.11). */
export function cellValue(
  { type, stored, inline, format }: StoredCell,
  system: 1900 | 1904,
  shared: string[],
): Value {
  switch (type) {
    case 's':
      return { text: stored === '' ? '' : (shared[Number(stored)] ?? missing()) }
    case 'inlineStr':
      return { text: unescaped(inline) }
    case 'str':
    case 'e':
      return { text: unescaped(stored) }
    case 'b':
      return { text: stored.trim() === '1' || stored.trim() === 'true' ? 'TRUE' : 'FALSE' }
    case 'd':
      return shownDay(stored.trim().slice(0, 10))
    default:
      return numberValue(stored.trim(), format, system)
  }
}

function missing(): never {
  throw new WorkbookRefused(
    'damaged',
    'A text of the workbook is missing. Open it in Excel, save it again and choose the new copy.',
  )
}

function numberValue(stored: string, format: NumberFormat, system: 1900 | 1904): Value {
  const number = Number(stored)
  if (stored === '' || !Number.isFinite(number)) return { text: stored }
  if (format.shows === 'day')
    return dayOfSerial(number, system) ?? { text: shownNumber(number, 'General'), number }
  if (format.shows === 'time') return { text: shownTime(number) ?? shownNumber(number, 'General'), number }
  return { text: shownNumber(number, format.code), number }
}

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
