import type { Day, Instant } from '../../app/domain/day.ts'
import type { RecommendationResponse } from '../../app/domain/events/resolutions.ts'
import type { ResolutionEffect } from '../../app/domain/resolution.ts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const resolutionOf = { meeting: text().notNull(), letter: text().notNull() }

export const resolution = sqliteTable(
  'resolution',
  {
    ...resolutionOf,
    item: integer().notNull(),
    words: text().notNull(),
    number: integer().notNull(),
    votesFor: integer('votes_for'),
    votesAgainst: integer('votes_against'),
    votesAbstained: integer('votes_abstained'),
    votesByName: text('votes_by_name'),
    dissent: text(),
    /** Who confirmed the words: a draft until somebody has. */
    chair: text(),
    confirmedBy: text('confirmed_by'),
    confirmedAt: text('confirmed_at').$type<Instant>(),
  },
  t => [primaryKey({ columns: [t.meeting, t.letter] })],
)

/** What a resolution did to an action, at the version the board saw. */
export const resolutionAction = sqliteTable(
  'resolution_action',
  {
    ...resolutionOf,
    action: text().notNull(),
    effect: text().$type<ResolutionEffect>().notNull(),
    version: integer().notNull(),
    claim: text(),
  },
  t => [primaryKey({ columns: [t.meeting, t.letter, t.action] })],
)

/** A board closed or reopened an improvement point: what it did last is how the point stands. */
export const resolutionPoint = sqliteTable(
  'resolution_point',
  {
    ...resolutionOf,
    point: text().notNull(),
    effect: text().$type<'closed' | 'reopened'>().notNull(),
    reason: text().notNull(),
    number: integer().notNull(),
  },
  t => [primaryKey({ columns: [t.meeting, t.letter, t.point] })],
)

/** A class of a tracking key given to a point or an action: the one given last stands. */
export const trackingClass = sqliteTable(
  'tracking_class',
  {
    kind: text().$type<'point' | 'action'>().notNull(),
    ref: text().notNull(),
    ...resolutionOf,
    key: text().notNull(),
    mark: text().notNull(),
    /** From when the board wants to see it again, where it said so. */
    reviewOn: text('review_on').$type<Day>(),
    number: integer().notNull(),
  },
  t => [primaryKey({ columns: [t.kind, t.ref, t.meeting, t.letter] })],
)

export const recommendation = sqliteTable(
  'recommendation',
  {
    ...resolutionOf,
    body: text().notNull(),
    asks: text().notNull(),
    due: text().$type<Day>(),
    response: text().$type<RecommendationResponse>(),
    responseWords: text('response_words'),
    responseOn: text('response_on').$type<Day>(),
  },
  t => [primaryKey({ columns: [t.meeting, t.letter] })],
)

export const referral = sqliteTable(
  'referral',
  {
    ...resolutionOf,
    body: text().notNull(),
    reason: text().notNull(),
    /** The meeting of that body which dealt with it: until then it awaits it. */
    takenUpBy: text('taken_up_by'),
  },
  t => [primaryKey({ columns: [t.meeting, t.letter] })],
)

export const exemptSession = sqliteTable(
  'exempt_session',
  {
    meeting: text().notNull(),
    /** The letter of the resolution by which the public was excluded, and of the one by which it came back. */
    entered: text().notNull(),
    paragraphs: text({ mode: 'json' }).$type<number[]>().notNull(),
    reason: text().notNull(),
    left: text(),
  },
  t => [primaryKey({ columns: [t.meeting, t.entered] })],
)
