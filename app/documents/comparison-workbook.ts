import type { Comparison } from '../domain/comparison.ts'
import { mostLettersInCell, type OutCell, type OutSheet } from './out-sheet.ts'
import { xlsxOf } from './write-workbook.ts'

/** Records of one kind, `Actions`, between two moments in words. */
export interface ComparedKind extends Comparison {
  words: string
}

const headed = (texts: readonly string[]): OutCell[] =>
  texts.map(text => ({ text, bold: true, fill: 'DDEBEA' }))

/** A cell of Excel holds less than an action may say. */
const cell = (text: string | null): OutCell => text && text.slice(0, mostLettersInCell).toWellFormed()

/** Two moments compared, as an .xlsx: the totals, and every change on a line of its own. */
export function comparisonWorkbook(
  first: string,
  second: string,
  kinds: readonly ComparedKind[],
): Promise<Buffer> {
  const totals: OutSheet = {
    name: 'Totals',
    columns: [{ width: 24 }, ...Array.from({ length: 5 }, () => ({ width: 20 }))],
    rows: [
      headed(['Records', first, 'Added', 'Removed or withdrawn', second, 'Changed']),
      ...kinds.map(({ words, added, removed, changed, ...of }) => [
        words,
        of.first,
        added.length,
        removed.length,
        of.second,
        changed.length,
      ]),
    ],
    frozenRows: 1,
  }
  const changes: OutSheet = {
    name: 'Changes',
    columns: [18, 16, 50, 22, 22, 50, 50].map(width => ({ width })),
    rows: [
      headed(['Records', 'Reference', 'Title', 'What happened', 'Field', first, second]),
      ...kinds.flatMap(({ words, added, removed, changed }) => [
        ...added.map(({ ref, title }) => [words, ref, cell(title), 'Added', null, null, null]),
        ...removed.map(({ ref, title }) => [
          words,
          ref,
          cell(title),
          'Removed or withdrawn',
          null,
          null,
          null,
        ]),
        ...changed.flatMap(({ ref, title, changes }) =>
          changes.map(({ name, was, is }) => [words, ref, cell(title), 'Changed', name, cell(was), cell(is)]),
        ),
      ]),
    ],
    frozenRows: 1,
  }
  return xlsxOf([totals, changes])
}
