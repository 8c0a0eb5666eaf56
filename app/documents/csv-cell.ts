/** What a spreadsheet takes for the start of a formula; the wide signs are those that Numbers takes for it too. */
const startsFormula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** A delimiter of any kind is quoted, so that reading cannot take another one for ours. */
const needsQuotes = /[",;|\t\r\n]|^\s|\s$/

/** A cell of a CSV file that no spreadsheet runs: an apostrophe stands before what could start a formula. */
export function csvCell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a cell once its quotes are off, without the apostrophe that `csvCell` put before it. */
export const csvText = (cell: string): string =>
  cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell
