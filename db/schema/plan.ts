import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '../../app/domain/day.ts'
import type { SettableDeliveryRating } from '../../app/domain/events/progress.ts'
import type { ImpactRating } from '../../app/domain/impact-rating.ts'

export const action = sqliteTable('action', {
  ref: text().primaryKey(),
  title: text().notNull(),
  detail: text().notNull(),
  theme: text(),
  start: text().$type<Day>(),
  due: text().$type<Day>(),
  originalDue: text('original_due').$type<Day>(),
  /** What was written where the first due day was given as a month without a day. */
  dueGivenAs: text('due_given_as'),
  /** How often a later date was granted. */
  revisions: integer().notNull(),
  /** The event that set the original due day, which shows whether it was already past then. */
  dueSetAt: text('due_set_at').$type<Instant>(),
  successMeasure: text('success_measure'),
  ownerPerson: text('owner_person'),
  ownerParty: text('owner_party'),
  executiveLead: text('executive_lead'),
  plannedAt: text('planned_at').$type<Instant>().notNull(),
  withdrawn: integer({ mode: 'boolean' }).notNull(),
  /** The number of the event that last changed what a claim or an approval is about. */
  version: integer().notNull(),
  lastUpdateAt: text('last_update_at').$type<Instant>(),
  lastUpdateOn: text('last_update_on').$type<Day>(),
  deliverySet: text('delivery_set').$type<SettableDeliveryRating>(),
  deliverySetBy: text('delivery_set_by'),
  deliverySetAt: text('delivery_set_at').$type<Instant>(),
  deliverySetReason: text('delivery_set_reason'),
  impact: text().$type<ImpactRating>(),
  impactBy: text('impact_by'),
  impactAt: text('impact_at').$type<Instant>(),
  impactReason: text('impact_reason'),
  /** The claim that stands open, verified or approved; null where there is none. */
  claim: text(),
})

export const actionPoint = sqliteTable(
  'action_point',
  { action: text().notNull(), point: text().notNull() },
  t => [primaryKey({ columns: [t.action, t.point] })],
)

export const milestone = sqliteTable(
  'milestone',
  {
    action: text().notNull(),
    milestone: integer().notNull(),
    text: text().notNull(),
    due: text().$type<Day>().notNull(),
    metOn: text('met_on').$type<Day>(),
    removed: integer({ mode: 'boolean' }).notNull(),
  },
  t => [primaryKey({ columns: [t.action, t.milestone] })],
)

export const subStep = sqliteTable(
  'sub_step',
  {
    action: text().notNull(),
    subStep: integer('sub_step').notNull(),
    text: text().notNull(),
    done: integer({ mode: 'boolean' }).notNull(),
  },
  t => [primaryKey({ columns: [t.action, t.subStep] })],
)
