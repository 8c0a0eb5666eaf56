import type { Day } from '../../app/domain/day.ts'
import type { DeliveryRating } from '../../app/domain/delivery-rating.ts'
import type { Missing } from '../../app/domain/missing.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { whereOf, unfiltered, type PlanFilter } from './plan-filter.ts'
import {
  factColumns,
  fromActions,
  missingIn,
  rated,
  rowColumns,
  type PlanColumns,
  type PlanFacts,
  type PlanRow,
} from './plan-rows.ts'

export type PlanSort = 'due' | 'reference'
const orders: Record<PlanSort, string> = {
  due: 'due is null, due, action.rowid',
  // In the order they were planned, which is that of their references: as text, A-1000 would come before A-101.
  reference: 'action.rowid',
}

/** What a list shows: `delivery` and `missing` are worked out by rule, the rest the database knows. */
export interface PlanList extends PlanFilter {
  delivery: DeliveryRating | null
  missing: Missing | null
  sort: PlanSort
}

interface Stretch {
  limit: number
  offset: number
}

const statements = prepared(({ $client }) => ({
  count: once(where =>
    $client.prepare<[PlanFilter], number>(`select count(*) from action where ${where}`).pluck(),
  ),
  ids: once(rest =>
    $client.prepare<[PlanFilter & Stretch], number>(`select action.rowid from action ${rest}`).pluck(),
  ),
  facts: once(rest =>
    $client.prepare<[PlanFilter], PlanFacts>(`select ${factColumns} ${fromActions} ${rest}`),
  ),
  rows: once(order =>
    $client.prepare<[{ ids: string }], PlanColumns>(
      `select ${rowColumns} ${fromActions} where action.rowid in (select value from json_each(@ids)) order by ${order}`,
    ),
  ),
}))

/**
 * A stretch of the actions in the plan that match, rated on a day, and how many match. What a rule works out is worked
 * out for more than that stretch only where the list is narrowed by it.
 */
export function planPage(
  db: Connection,
  list: PlanList,
  today: Day,
  { limit, offset }: Stretch,
): { rows: PlanRow[]; total: number } {
  const { delivery, missing, sort, ...filter } = list
  const where = whereOf(filter)
  const inOrder = `where ${where} order by ${orders[sort]}`
  const { count, ids, facts, rows } = statements(db)
  const rowsOf = (ids: number[]) => rated(db, rows(orders[sort]).all({ ids: JSON.stringify(ids) }), today)

  if (delivery === null && missing === null) {
    const stretch = ids(`${inOrder} limit @limit offset @offset`).all({ ...filter, limit, offset })
    return { rows: rowsOf(stretch), total: count(where).get(filter) ?? 0 }
  }
  const matching = rated(db, facts(inOrder).all(filter), today)
    .filter(action => delivery === null || action.delivery === delivery)
    .filter(action => missing === null || missingIn(action).includes(missing))
  const stretch = matching.slice(offset, offset + limit).map(({ id }) => id)
  return { rows: rowsOf(stretch), total: matching.length }
}

/** How many actions are in the plan. */
export const planCount = (db: Connection): number =>
  statements(db).count(whereOf(unfiltered)).get(unfiltered) ?? 0

/** Every action in the plan, or those that answer points of an inspection, rated on a day, in the order they were planned. */
export function wholePlan(db: Connection, today: Day, inspection: string | null = null): PlanRow[] {
  const list = { ...unfiltered, inspection, delivery: null, missing: null, sort: 'reference' as const }
  return planPage(db, list, today, { limit: -1, offset: 0 }).rows
}

/** The actions in the plan that have something missing, in the order they were planned. */
export function wantingActions(db: Connection): (PlanFacts & { missing: Missing[] })[] {
  const everything = statements(db).facts(`where ${whereOf(unfiltered)} order by ${orders.reference}`)
  return everything
    .all(unfiltered)
    .map(action => ({ ...action, missing: missingIn(action) }))
    .filter(({ missing }) => missing.length > 0)
}

/** A statement for each shape of a list, prepared when it is first asked for. */
function once<Statement>(prepare: (sql: string) => Statement): (sql: string) => Statement {
  const known = new Map<string, Statement>()
  return sql => {
    const statement = known.get(sql) ?? prepare(sql)
    known.set(sql, statement)
    return statement
  }
}
