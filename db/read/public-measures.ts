import type { Day } from '../../app/domain/day.ts'
import type {
  Breakdown,
  Definition,
  ExpectedEffect,
  Period,
  Terms,
} from '../../app/domain/events/measures.ts'
import { theMeasureOwner } from '../../app/domain/public-words.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import {
  allMeasures,
  figuresOf,
  linksOfMeasure,
  measureByRef,
  measuresAttachedTo,
  versionsOf,
  type FigureRow,
  type MeasureRow,
  type VersionRow,
} from './measures.ts'
import { publishedPosts } from './packs.ts'
import { allPoints } from './plan-points.ts'
import { publicPlan } from './public-plan.ts'

/** A measure as the public sees it: nobody is named but by a post. */
export interface PublicMeasure extends Omit<Terms, 'owner' | 'isPublic'> {
  ref: string
  owner: string | null
  version: number
  /** The version that held on the day of the baseline. */
  baselineVersion: number
  definition: Definition
  latest: PublicFigure | null
  isRetired: boolean
}

const postOf = prepared(({ $client }) =>
  $client.prepare<[string], string | null>('select post from person where id = ?').pluck(),
)

/** The measures that are shown to the public, by subject, in an edition of what the public may see. */
export function publicMeasures(db: Connection): PublicMeasure[] {
  const published = new Set(publishedPosts(db))
  return allMeasures(db)
    .filter(({ isPublic }) => isPublic)
    .map(row => toldOf(db, row, published))
}

/** One of them; undefined where it is not shown to the public, as where there is none. */
export function publicMeasure(db: Connection, ref: string): PublicMeasure | undefined {
  const row = measureByRef(db, ref)
  return row?.isPublic ? toldOf(db, row, new Set(publishedPosts(db))) : undefined
}

function toldOf(db: Connection, row: MeasureRow, published: ReadonlySet<string>): PublicMeasure {
  const { name, subject, direction, frequency, source, baseline, target, tolerance, smallNumberLimit } = row
  const post = row.owner === null ? null : (postOf(db).get(row.owner) ?? null)
  return {
    ref: row.ref,
    ...{ name, subject, direction, frequency, source, baseline, target, tolerance, smallNumberLimit },
    owner: row.owner === null ? null : post !== null && published.has(post) ? post : theMeasureOwner,
    version: row.version,
    baselineVersion: row.baselineVersion,
    definition: row.definition,
    latest: row.latest && toldFigure(row.latest),
    isRetired: row.retiredAt !== null,
  }
}

/** All figures of a measure as the public reads them, corrected ones too: the newest period first. */
export const publicFigures = (db: Connection, measure: string): PublicFigure[] =>
  figuresOf(db, measure).map(toldFigure)

const toldFigure = (row: FigureRow): PublicFigure => ({
  ref: row.ref,
  version: row.version,
  period: { from: row.from, to: row.to },
  breakdown: { by: row.brokenBy, of: row.brokenOf },
  value: row.value,
  numerator: row.numerator,
  denominator: row.denominator,
  standing: row.standing,
  source: row.source,
  note: row.note,
  workforce: row.workforce,
  correctedBy: row.correctedBy,
})
export interface PublicFigure extends Pick<
  FigureRow,
  'ref' | 'version' | 'value' | 'numerator' | 'denominator' | 'standing' | 'source' | 'note' | 'workforce'
> {
  period: Period
  breakdown: Breakdown
  correctedBy: string | null
}

/** What it meant by which version, and why that changed. */
export const publicVersions = (db: Connection, measure: string): PublicVersion[] =>
  versionsOf(db, measure).map(({ version, definition, from, reason }) => ({
    version,
    definition,
    from,
    reason,
  }))
export type PublicVersion = Pick<VersionRow, 'version' | 'definition' | 'from' | 'reason'>

/** What is expected of it, action by action and point by point, as far as they are in the plan. */
export function publicEffects(db: Connection, measure: string, today: Day): PublicEffect[] {
  const actions = new Map(publicPlan(db, today).map(action => [action.ref, action]))
  const points = new Map(allPoints(db).map(point => [point.ref, point]))
  return linksOfMeasure(db, measure).flatMap(
    ({ kind, ref, expectedFrom: from, expectedTo: to, expectedBy: by }) => {
      const title = kind === 'action' ? actions.get(ref)?.title : points.get(ref)?.text
      const point = kind === 'action' ? actions.get(ref)?.points[0] : ref
      return title === undefined ? [] : [{ ref, title, point: point ?? null, expected: { from, to, by } }]
    },
  )
}
export interface PublicEffect {
  ref: string
  title: string
  /** The improvement point on whose page it is shown. */
  point: string | null
  expected: ExpectedEffect
}

/**
 * The measures shown to the public that are attached to the plan, and others of the same subject, each with its figures and
 * what it is attached to: where two definitions give two numbers, whoever reads of one reads of both.
 */
export function publicMeasuresOfPlan(db: Connection, today: Day) {
  const measures = publicMeasures(db).map(measure => ({
    ...measure,
    figures: publicFigures(db, measure.ref),
    effects: publicEffects(db, measure.ref, today),
  }))
  const subjects = new Set(measures.filter(({ effects }) => effects.length > 0).map(({ subject }) => subject))
  return measures.filter(
    ({ subject, effects, isRetired }) => effects.length > 0 || (subjects.has(subject) && !isRetired),
  )
}

/** The measures shown to the public that are attached to a point, or to an action that answers it. */
export function publicMeasuresOf(db: Connection, point: string, actions: readonly string[]): PublicMeasure[] {
  const attached = new Set(
    [
      { kind: 'point' as const, ref: point },
      ...actions.map(ref => ({ kind: 'action' as const, ref })),
    ].flatMap(to => measuresAttachedTo(db, to).map(({ ref }) => ref)),
  )
  return publicMeasures(db).filter(({ ref }) => attached.has(ref))
}
