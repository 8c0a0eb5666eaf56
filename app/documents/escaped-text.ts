/** What XML cannot hold, or what write-excel-file leaves out as discouraged in it. */
const unwritable = [
  String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd-\uffff]`,
  String.raw`[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]`,
  String.raw`[\ud800-\udbff](?![\udc00-\udfff])`,
  String.raw`(?<![\ud800-\udbff])[\udc00-\udfff]`,
].join('|')
const toEscape = new RegExp(String.raw`_(?=x[0-9a-f]{4}(?:_|${unwritable}))|${unwritable}`, 'gi')

/**
 * Text for a cell of an .xlsx: what cannot be written, and what would be read as such an escape, goes out as `_x000D_`
 * (ECMA-376 part 1, 22.9.2.19). Excel shows it, and `readWorkbook` reads it, as it was.
 */
export function escapedText(text: string): string {
  const written = text.replace(toEscape, escape)
  // write-excel-file finds texts in a plain object, where names such as "constructor" stand already.
  return written in {} ? escape(written.charAt(0)) + written.slice(1) : written
}

const escape = (letters: string): string =>
  letters.replace(/[^]/g, letter => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
