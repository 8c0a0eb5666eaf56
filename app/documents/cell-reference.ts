/** `C7` is column 3, row 7, both from 1; null for what is no reference, or beyond Excel's last cell. */
export function cellReference(text: string): { column: number; row: number } | null {
  const read = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text)
  if (!read) return null
  const [, letters = '', digits = ''] = read
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => 26 * sum + letter.charCodeAt(0) - 64,
    0,
  )
  const row = Number(digits)
  return column <= 16_384 && row >= 1 && row <= 1_048_576 ? { column, row } : null
}

/** The letters of a column by its number from 1: `AB` for 28. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
