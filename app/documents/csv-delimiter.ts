import { parse } from 'csv-parse/sync'

const delimiters = [',', ';', '\t', '|']
const recordsLookedAt = 50
/** 40,000 a record: no plan comes near it. */
const lettersLookedAt = 2_000_000

export type CsvOptions = { delimiter: string; relax_quotes: boolean }

export const recordOptions = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  max_record_size: 1_000_000,
}

/** How the text is parted into cells: by what parts its first records most evenly. */
export function csvOptions(text: string): CsvOptions {
  const start = text.slice(0, lettersLookedAt)
  for (const relax_quotes of [false, true]) {
    const tried = delimiters.flatMap(delimiter => {
      const evenness = evennessOf(start, { delimiter, relax_quotes })
      return evenness > 0 ? [{ delimiter, evenness }] : []
    })
    const [best] = tried.sort((a, b) => b.evenness - a.evenness)
    if (best) return { delimiter: best.delimiter, relax_quotes }
  }
  return { delimiter: ',', relax_quotes: true }
}

/**
 * The share of records that have as many cells as most have, 0 where none is parted or a quotation mark stands in a
 * wrong place. Where two delimiters part alike, more cells win.
 */
function evennessOf(start: string, options: CsvOptions): number {
  const widths = new Map<number, number>()
  let records = 0
  try {
    for (const record of parse(start, { ...recordOptions, ...options, to: recordsLookedAt })) {
      if (record.length === 1 && record[0] === '') continue
      records++
      widths.set(record.length, (widths.get(record.length) ?? 0) + 1)
    }
  } catch {
    return 0
  }
  const [width, count] = [...widths].filter(([width]) => width > 1).sort((a, b) => b[1] - a[1])[0] ?? [1, 0]
  return count === 0 ? 0 : count / records + width / 10_000
}
