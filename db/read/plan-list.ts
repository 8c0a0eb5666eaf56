import { deliveryStatus, type Completed } from '../../app/domain/completion-state.ts'
import type { Day, Instant } from '../../app/domain/day.ts'
import { shownDelivery } from '../../app/domain/delivery.ts'
import { deliveryRating, type DeliveryRating } from '../../app/domain/delivery-rating.ts'
import type { SettableDeliveryRating } from '../../app/domain/events/progress.ts'
import type { ImpactRating } from '../../app/domain/impact-rating.ts'
import { missingFrom, type Missing, type Wanting } from '../../app/domain/missing.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { whereOf, type PlanFilter } from './plan-filter.ts'

interface Row extends Completed, Wanting {
  ref: string
  title: string
  start: Day | null
  due: Day | null
  originalDue: Day | null
  dueSetAt: Instant | null
  revisions: number
  lastUpdateOn: Day | null
  deliverySet: SettableDeliveryRating | null
  impact: ImpactRating | null
  /** References with a space between. */
  points: string | null
}
/** An action as a list shows it, with the delivery rating worked out, or set in its place. */
export type PlanRow = Row & { delivery: DeliveryRating }

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

const columns = `action.ref, title, start, due, original_due as originalDue, due_set_at as dueSetAt, revisions,
  last_update_on as lastUpdateOn, delivery_set as deliverySet, action.impact, success_measure as successMeasure,
  owner_person as ownerPerson, owner_party as ownerParty, executive_lead as executiveLead,
  action.version, claim.state as claimState, claim.version as claimVersion,
  (select group_concat(point, ' ') from action_point where action_point.action = action.ref) as points`

const statements = prepared(({ $client }) => {
  const rows = new Map<string, ReturnType<typeof prepareRows>>()
  const counts = new Map<string, ReturnType<typeof prepareCount>>()
  const prepareRows = (rest: string) =>
    $client.prepare<[PlanFilter & { limit: number; offset: number }], Row>(
      `select ${columns} from action left join claim on claim.ref = action.claim where ${rest} limit @limit offset @offset`,
    )
  const prepareCount = (where: string) =>
    $client.prepare<[PlanFilter], number>(`select count(*) from action where ${where}`).pluck()
  return {
    rows: (where: string, order: string) => once(rows, `${where} order by ${order}`, prepareRows),
    count: (where: string) => once(counts, where, prepareCount),
  }
})

const unmet = prepared(db =>
  db.$client.prepare<[{ refs: string; today: Day }], { action: string; due: Day }>(
    `select action, due from milestone where action in (select value from json_each(@refs))
     and met_on is null and removed = 0 and due < @today`,
  ),
)

/** A page of the actions in the plan that match, and how many match in all. `today` is the day they are rated on. */
export function planPage(
  db: Connection,
  list: PlanList,
  today: Day,
  { limit, offset }: { limit: number; offset: number },
): { rows: PlanRow[]; total: number } {
  const { delivery, missing, sort, ...filter } = list
  const where = whereOf(filter)
  const read = (limit: number, offset: number) =>
    rated(
      db,
      statements(db)
        .rows(where, orders[sort])
        .all({ ...filter, limit, offset }),
      today,
    )
  if (delivery === null && missing === null)
    return { rows: read(limit, offset), total: statements(db).count(where).get(filter) ?? 0 }

  const matching = read(-1, 0).filter(
    row =>
      (delivery === null || row.delivery === delivery) &&
      (missing === null || missingIn(row).includes(missing)),
  )
  return { rows: matching.slice(offset, offset + limit), total: matching.length }
}

const everything: PlanFilter = {
  inspection: null,
  point: null,
  theme: null,
  owner: null,
  lead: null,
  match: null,
}
/** Every action in the plan, or of one inspection, in the order they were planned. */
export function wholePlan(db: Connection, today: Day, inspection: string | null = null): PlanRow[] {
  const filter = { ...everything, inspection }
  const statement = statements(db).rows(whereOf(filter), orders.reference)
  return rated(db, statement.all({ ...filter, limit: -1, offset: 0 }), today)
}

/** What is missing from an action of a list. */
export const missingIn = (row: PlanRow): Missing[] => missingFrom(row, row.points === null ? 0 : 1)

function rated(db: Connection, rows: Row[], today: Day): PlanRow[] {
  const refs = JSON.stringify(rows.map(({ ref }) => ref))
  const passed = Map.groupBy(unmet(db).all({ refs, today }), ({ action }) => action)
  return rows.map(row => {
    const { rating } = deliveryRating({
      ...row,
      status: deliveryStatus(row),
      milestones: passed.get(row.ref) ?? [],
      lastUpdate: row.lastUpdateOn,
      today,
    })
    return { ...row, delivery: shownDelivery(rating, row.deliverySet) }
  })
}

function once<Value>(known: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const value = known.get(key) ?? make(key)
  known.set(key, value)
  return value
}
