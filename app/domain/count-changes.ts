import type { Day } from './day.ts'
import { formatDay } from './day.ts'
import type { FigureStanding } from './events/measures.ts'
import type { Group } from './events/workforce.ts'
import { figureStandingWords, suppressedMark } from './figure-words.ts'
import { groupRows } from './group-rows.ts'
import { groupNumbers, groupWords } from './group-words.ts'
import { inFull } from './number-words.ts'
import { inThousands, plural } from './wording.ts'
import { rowKey, type Worker } from './worker.ts'

/** A workforce count as it is published. */
export interface PublishedCount {
  on: Day
  source: string
  standing: FigureStanding
  caseLimit: number
  smallNumberLimit: number
  table: readonly Group[]
}

/** What is otherwise in a count than in the one that it corrects, in words. */
export interface CountChange {
  what: string
  was: string
  is: string
}

export function countChanges(was: PublishedCount, is: PublishedCount): CountChange[] {
  const said = (what: string, words: (count: PublishedCount) => string): CountChange => ({
    what,
    was: words(was),
    is: words(is),
  })
  const groups = [
    ...new Set([...groupRows(is.table), ...groupRows(was.table)].map(({ holding }) => holding.id)),
  ]
  return [
    said('Day', ({ on }) => formatDay(on)),
    said('Source', ({ source }) => source),
    said('Provisional or final', ({ standing }) => figureStandingWords[standing]),
    said('Case limit', ({ caseLimit }) => plural(caseLimit, 'case')),
    said('Small-number limit', ({ smallNumberLimit }) => String(smallNumberLimit)),
    ...groups.flatMap(id => groupChanges(id, said, [is.table, was.table])),
  ].filter(change => change.was !== change.is)
}

function groupChanges(
  id: string,
  said: (what: string, words: (count: PublishedCount) => string) => CountChange,
  tables: readonly (readonly Group[])[],
): CountChange[] {
  const rowIn = (table: readonly Group[]) => groupRows(table).find(({ holding }) => holding.id === id)
  const [row] = tables.flatMap(table => rowIn(table) ?? [])
  if (row === undefined) return []
  const name = groupWords(row.holding)
  return [
    said(`${name}: how many workers`, ({ table }) => {
      const everybody = rowIn(table)?.everybody
      if (everybody === undefined) return 'Not published'
      return everybody.count === null ? 'Withheld' : inThousands(everybody.count)
    }),
    said(`${name}: those who hold a case`, ({ table }) => {
      const holding = rowIn(table)?.holding
      return holding === undefined ? 'Not published' : groupNumbers(holding)
    }),
    said(`${name}: their full-time equivalents`, ({ table }) => shown(rowIn(table)?.holding.fte)),
    said(`${name}: lower quartile, median, upper quartile and most cases`, ({ table }) => {
      const holding = rowIn(table)?.holding
      return [holding?.lowerQuartile, holding?.median, holding?.upperQuartile, holding?.maximum]
        .map(shown)
        .join('; ')
    }),
  ]
}

const shown = (value: number | null | undefined) =>
  value === undefined ? 'Not published' : value === null ? suppressedMark : inFull(value)

/** How many rows a count has that the corrected one had not, and the other way round: a row that was changed is both. */
export function rowChanges(
  was: readonly Worker[],
  is: readonly Worker[],
): { added: number; removed: number } {
  const left = new Map<string, number>()
  for (const row of was.map(rowKey)) left.set(row, (left.get(row) ?? 0) + 1)
  let kept = 0
  for (const row of is.map(rowKey)) {
    const of = left.get(row) ?? 0
    if (of === 0) continue
    left.set(row, of - 1)
    kept += 1
  }
  return { added: is.length - kept, removed: was.length - kept }
}
