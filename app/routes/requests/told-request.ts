import type { Day } from '../../domain/day.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'
import type { RequestRow } from '../../../db/read/requests.ts'
import { toldResolution } from '../meetings/told-resolution.ts'

/** A request as lists and its own page show it; `late` where its day has passed without an answer. */
export const toldRequest = (row: RequestRow, names: Names, today: Day) => ({
  ref: row.ref,
  asks: row.asks,
  owner: row.owner === null ? null : nameIn(names, row.owner),
  due: row.due,
  late: row.answer === null && row.due !== null && row.due < today,
  resolution: toldResolution(row),
  openedAt: row.openedAt,
  answer: row.answer,
  answered:
    row.answeredBy === null || row.answeredAt === null
      ? null
      : { name: nameIn(names, row.answeredBy), at: row.answeredAt },
})
export type ToldRequest = ReturnType<typeof toldRequest>
