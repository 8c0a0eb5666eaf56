import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'
import { action } from '../schema/plan.ts'
import { request } from '../schema/requests.ts'
import {
  recommendation,
  referral,
  resolution,
  resolutionAction,
  resolutionPoint,
  trackingClass,
} from '../schema/resolutions.ts'
import { exemptSessionsOf } from './exempt-sessions.ts'

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
const points = prepared(db =>
  db
    .select({
      letter: resolutionPoint.letter,
      point: resolutionPoint.point,
      effect: resolutionPoint.effect,
      reason: resolutionPoint.reason,
    })
    .from(resolutionPoint)
    .where(eq(resolutionPoint.meeting, given('meeting')))
    .prepare(),
)
const classes = prepared(db =>
  db
    .select({
      letter: trackingClass.letter,
      kind: trackingClass.kind,
      ref: trackingClass.ref,
      key: trackingClass.key,
      mark: trackingClass.mark,
      reviewOn: trackingClass.reviewOn,
    })
    .from(trackingClass)
    .where(eq(trackingClass.meeting, given('meeting')))
    .orderBy(sql`${trackingClass.kind} desc`, asc(trackingClass.ref))
    .prepare(),
)
const recommendations = prepared(db =>
  db
    .select({ ...getTableColumns(recommendation), toName: body.name })
    .from(recommendation)
    .innerJoin(body, eq(body.id, recommendation.body))
    .where(eq(recommendation.meeting, given('meeting')))
    .prepare(),
)
const referrals = prepared(db =>
  db
    .select({ ...getTableColumns(referral), toName: body.name })
    .from(referral)
    .innerJoin(body, eq(body.id, referral.body))
    .where(eq(referral.meeting, given('meeting')))
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
  const opened = byLetter(requests(db).all({ meeting }))
  const decided = byLetter(points(db).all({ meeting }))
  const given = Map.groupBy(classes(db).all({ meeting }), ({ letter }) => letter)
  const recommended = byLetter(recommendations(db).all({ meeting }))
  const referred = byLetter(referrals(db).all({ meeting }))
  const sessions = exemptSessionsOf(db, meeting)
  return ofMeeting(db)
    .all({ meeting })
    .map(row => ({
      ...row,
      effects: done.get(row.letter) ?? [],
      request: opened.get(row.letter) ?? null,
      point: decided.get(row.letter) ?? null,
      classes: given.get(row.letter) ?? [],
      recommendation: recommended.get(row.letter) ?? null,
      referral: referred.get(row.letter) ?? null,
      entered: sessions.find(({ entered }) => entered === row.letter) ?? null,
      left: sessions.find(({ left }) => left === row.letter) ?? null,
    }))
}
export type ResolutionRow = ReturnType<typeof resolutionsOf>[number]

const byLetter = <Row extends { letter: string | null }>(rows: readonly Row[]) =>
  new Map(rows.map(row => [row.letter, row]))

/** One resolution of a meeting. */
export const resolutionBy = (db: Connection, meeting: string, letter: string) =>
  resolutionsOf(db, meeting).find(row => row.letter === letter)

/** What resolutions of meetings did to an action, oldest first. */
export const resolutionsOn = (db: Connection, action: string) => ofAction(db).all({ action })
