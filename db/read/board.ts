import { and, asc, eq, gt, ne, sql } from 'drizzle-orm'
import { EventType } from '../../app/domain/history.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { entry, entrySubject } from '../schema/history.ts'
import { action } from '../schema/plan.ts'

const given = sql.placeholder

/** What a meeting itself resolved is no news to it; what an auditor writes about an action is no change of it. */
const changes = prepared(db =>
  db
    .select({ ref: action.ref, title: action.title, type: entry.type, number: entry.number, at: entry.at })
    .from(entrySubject)
    .innerJoin(entry, eq(entry.number, entrySubject.number))
    .innerJoin(action, eq(action.ref, entrySubject.ref))
    .where(
      and(
        eq(entrySubject.kind, 'action'),
        gt(entrySubject.number, given('after')),
        ne(entry.deed, 'keep-audit'),
        sql`not exists (select 1 from entry_subject as own
          where own.kind = 'meeting' and own.ref = ${given('meeting')} and own.number = ${entrySubject.number})`,
      ),
    )
    .orderBy(asc(sql`${action}.rowid`), asc(entry.number))
    .prepare(),
)

/**
 * What happened to each action after an event number, in the order of the plan, without what `meeting` did. With
 * number 0 and no meeting: everything there ever was.
 */
export function changedActions(db: Connection, after: number, meeting: string | null) {
  const rows = changes(db)
    .all({ after, meeting: meeting ?? '' })
    .map(({ type, ...row }) => ({ ...row, type: EventType.parse(type) }))
  return [...Map.groupBy(rows, ({ ref }) => ref)].map(([ref, events]) => ({
    ref,
    title: events[0]?.title ?? '',
    events,
  }))
}
