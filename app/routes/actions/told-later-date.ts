import type { Day, Instant } from '../../domain/day.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'

/** An ask for a later date as a page tells it, with names in place of references. */
export interface ToldLaterDate {
  ref: string
  from: Day
  to: Day
  reason: string
  askedBy: string
  askedAt: Instant
  /** Null while it awaits its decision. */
  decided: { outcome: 'granted' | 'refused'; by: string; at: Instant; comment: string } | null
}

interface LaterDate {
  ref: string
  fromDay: Day
  toDay: Day
  reason: string
  askedBy: string
  askedAt: Instant
  outcome: 'granted' | 'refused' | null
  decidedBy: string | null
  decidedAt: Instant | null
  comment: string | null
}

export function toldLaterDate(request: LaterDate, names: Names): ToldLaterDate {
  const { ref, fromDay: from, toDay: to, reason, askedAt, outcome, decidedBy, decidedAt, comment } = request
  return {
    ref,
    from,
    to,
    reason,
    askedBy: nameIn(names, request.askedBy),
    askedAt,
    decided:
      outcome === null || decidedBy === null || decidedAt === null
        ? null
        : { outcome, by: nameIn(names, decidedBy), at: decidedAt, comment: comment ?? '' },
  }
}
