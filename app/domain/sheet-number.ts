/** A number from a cell. */
export interface SheetNumber {
  value: number
  isPercent: boolean
}

/**
 * A number as people write it: `1,234.5`, `18.9%`, `−3`, spaces between thousands. Null where the text is none, such as
 * `21,4`, which could be 21.4 or 214. `stored` is what the cell of a workbook holds behind what it shows: its digits
 * are kept where the cell shows fewer.
 */
export function sheetNumber(text: string, stored?: number): SheetNumber | null {
  const written = text
    .trim()
    .replace(/[−‒–]/g, '-')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
  const parts = /^([+-]?)(\d{1,3}(?:[, ]\d{3})+|\d+)?(\.\d+)?( ?%| ?per ?cent)?$/i.exec(written)
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return null
  const [, sign = '', whole = '0', fraction = '', percent] = parts
  const isPercent = percent !== undefined
  const shown = Number(`${sign}${whole.replace(/[, ]/g, '')}${fraction}`)
  const kept = stored === undefined ? shown : Number((isPercent ? stored * 100 : stored).toPrecision(15))
  // A format that shows something else than the number itself is believed, not what is behind it.
  return { value: Math.abs(kept - shown) <= halfOfLast(fraction) ? kept : shown, isPercent }
}

const halfOfLast = (fraction: string) => 0.5000001 * 10 ** -Math.max(fraction.length - 1, 0)

/** The mark of a number that is withheld: `c`. */
export const isSuppressedMark = (text: string) => /^\s*\[?c\]?\s*$/i.test(text)
