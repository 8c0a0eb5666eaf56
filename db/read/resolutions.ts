import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'
import { action } from '../schema/plan.ts'
import { request } from '../schema/requests.ts'
import { resolution, resolutionAction } from '../schema/resolutions.ts'

const given = sql.placeholder

const ofMeeting = prepared(db =>
  db
    .select()
    .from(resolution)
    .where(eq(resolution.meeting, given('meeting')))
    .orderBy(asc(resolution.number))
    .prepare(),
)
const effects = prepared(db =>
  db
    .select({
      letter: resolutionAction.letter,
      effect: resolutionAction.effect,
      action: resolutionAction.action,
      title: action.title,
    })
    .from(resolutionAction)
    .innerJoin(action, eq(action.ref, resolutionAction.action))
    .where(eq(resolutionAction.meeting, given('meeting')))
    .orderBy(asc(resolutionAction.action))
    .prepare(),
)
const requests = prepared(db =>
  db
    .select({ letter: request.letter, ref: request.ref, asks: request.asks })
    .from(request)
    .where(eq(request.meeting, given('meeting')))
    .prepare(),
)
const ofAction = prepared(db =>
  db
    .select({
      meeting: resolutionAction.meeting,
      letter: resolutionAction.letter,
      effect: resolutionAction.effect,
      metOn: meeting.on,
      bodyName: body.name,
    })
    .from(resolutionAction)
    .innerJoin(meeting, eq(meeting.ref, resolutionAction.meeting))
    .innerJoin(body, eq(body.id, meeting.body))
    .innerJoin(
      resolution,
      and(eq(resolution.meeting, resolutionAction.meeting), eq(resolution.letter, resolutionAction.letter)),
    )
    .where(eq(resolutionAction.action, given('action')))
    .orderBy(asc(resolution.number))
    .prepare(),
)

/** A meeting's resolutions in the order they were passed, each with what it did. */
export function resolutionsOf(db: Connection, meeting: string) {
  const done = Map.groupBy(effects(db).all({ meeting }), ({ letter }) => letter)
  const opened = new Map(
    requests(db)
      .all({ meeting })
      .map(row => [row.letter, row]),
  )
  return ofMeeting(db)
    .all({ meeting })
    .map(({ letter, item, words }) => ({
      letter,
      item,
      words,
      effects: done.get(letter) ?? [],
      request: opened.get(letter) ?? null,
    }))
}
export type ResolutionRow = ReturnType<typeof resolutionsOf>[number]

/** What resolutions of meetings did to an action, oldest first. */
export const resolutionsOn = (db: Connection, action: string) => ofAction(db).all({ action })
