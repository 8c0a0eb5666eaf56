import { z } from 'zod'
import type { Day } from '../../domain/day.ts'
import type { FormState, Problem } from '../../domain/form.ts'
import { eventOf, momentFrom, type Moment } from '../../domain/moment.ts'
import { ActionRef, PointRef } from '../../domain/reference.ts'
import { sheetDay } from '../../domain/sheet-day.ts'
import { inThousands } from '../../domain/wording.ts'
import type { Access } from '../../web/guard.ts'
import { newestNumber } from '../../../db/read/history.ts'

/** The one record that is compared; an address that makes no sense compares the whole plan. */
const One = z.object({ action: ActionRef.nullable().catch(null), point: PointRef.nullable().catch(null) })
export type One = z.infer<typeof One>

export interface Asked {
  form: FormState
  one: One
  /** Null where nothing was asked yet, or not rightly. `to` is null for the moment this page is read at. */
  moments: { from: Moment; to: Moment | null } | null
}

/** Which moments, and which record, an address asks to compare. Nobody looks beyond the moment they are at. */
export function askedOf({
  url,
  today,
  edition,
}: Pick<Access<unknown, unknown>, 'url' | 'today' | 'edition'>): Asked {
  const typed = { from: url.searchParams.get('from') ?? '', to: url.searchParams.get('to') ?? '' }
  const limits = { today, newest: newestNumber(edition.db) }
  const from = momentIn(typed.from, 'The earlier moment', limits)
  const to = typed.to.trim() === '' ? null : momentIn(typed.to, 'The later moment', limits)
  const problems: Problem[] = []
  if (typeof from === 'object') problems.push({ field: 'from', message: from.problem })
  if (to !== null && typeof to === 'object') problems.push({ field: 'to', message: to.problem })
  return {
    // Opened without anything asked, the form is empty, not wrong.
    form: { typed, problems: url.searchParams.has('from') ? problems : [] },
    one: One.parse({ action: url.searchParams.get('action'), point: url.searchParams.get('point') }),
    moments: typeof from === 'object' || (to !== null && typeof to === 'object') ? null : { from, to },
  }
}

/** A moment as it was typed, or why it is none to compare. */
function momentIn(
  text: string,
  label: string,
  { today, newest }: { today: Day; newest: number },
): Moment | { problem: string } {
  const day = sheetDay(text)
  const moment = day && day.givenAs === undefined ? day.day : momentFrom(text)
  if (moment === null)
    return { problem: `${label} must be a day, such as 31/3/2026, or the number of an event` }
  const event = eventOf(moment)
  if (event === null && moment > today) return { problem: `${label} must not be a day to come` }
  if (event !== null && event > newest)
    return { problem: `${label} must be an event up to ${inThousands(newest)}` }
  return moment
}
