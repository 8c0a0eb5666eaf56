import { clockState } from '../../domain/clock.ts'
import { describeCounting } from '../../domain/calendar.ts'
import { dayInLondon, type Day } from '../../domain/day.ts'
import { entitlementCounting } from '../../domain/entitlement.ts'
import type { Asker } from '../../domain/events/requests.ts'
import { dueDayOf } from '../../domain/request.ts'
import { requestKindWords } from '../../domain/request-facts.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'
import type { RequestRow } from '../../../db/read/requests.ts'
import { toldResolution } from '../meetings/told-resolution.ts'

/** A request as lists and its own page show it; `late` where its day has passed while it is open. */
export function toldRequest(row: RequestRow, names: Names, today: Day) {
  const { facts, outcome, closedAt, closedBy, entitledBy } = row
  const dueDay = dueDayOf(row)
  return {
    ref: row.ref,
    asks: row.asks,
    kind: facts && requestKindWords[facts.kind],
    asker: facts && askerName(facts.asker, names),
    ground: facts?.ground ?? '',
    paragraphs: facts?.paragraphs ?? null,
    relevantTo: facts?.relevantTo ?? null,
    owner: row.owner === null ? null : nameIn(names, row.owner),
    due: dueDay,
    dueSet: row.due,
    late: outcome === null && dueDay !== null && dueDay < today,
    clock: entitledBy && clockOf(row, entitledBy, today),
    bodyName: row.bodyName,
    madeOn: row.madeOn,
    resolution: toldResolution(row),
    openedAt: row.openedAt,
    outcome,
    answer: row.answer,
    reasons: row.reasons,
    refusedParagraphs: row.refusedParagraphs,
    confidential: row.confidential,
    statedOn: row.statedOn,
    closed: closedBy === null || closedAt === null ? null : { name: nameIn(names, closedBy), at: closedAt },
  }
}
export type ToldRequest = ReturnType<typeof toldRequest>

/** A member's entitlement, as the clocks of an inspection are shown. */
function clockOf({ madeOn, closedAt }: RequestRow, due: Day, today: Day) {
  return {
    due,
    standing: clockState({ due }, today, closedAt === null ? null : dayInLondon(closedAt)),
    counting: describeCounting(entitlementCounting(madeOn)),
  }
}

const askerName = (asker: Asker | null, names: Names) =>
  asker && ('person' in asker ? nameIn(names, asker.person) : asker.name)
