import { z } from 'zod'
import { Day } from '../day.ts'
import {
  ActionRef,
  FigureRef,
  MatterRef,
  MeasureRef,
  PersonId,
  PointRef,
  WorkforceRef,
} from '../reference.ts'
import { RoleBand } from '../role-band.ts'

const number = z.number()
const words = z.string().min(1)

/** How a mean is worked out of a workforce count: who is in it, and what one of them counts as. */
export const Counting = z.strictObject({
  roles: z.array(RoleBand).min(1),
  by: z.enum(['fte', 'heads']),
  agency: z.boolean(),
  /** The share of a full-time equivalent that a newly qualified worker counts as. */
  newlyQualifiedAs: number.positive().max(1),
})
export type Counting = z.infer<typeof Counting>

/** What a figure of a measure means: another meaning is another version, and starts on a day. */
export const Definition = z.strictObject({
  meaning: words,
  numerator: z.string(),
  denominator: z.string(),
  excluded: z.string(),
  /** What one of it is: `cases for each full-time equivalent`. */
  unit: words.max(200),
  shownAs: z.enum(['number', 'per-cent']),
  decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  counting: Counting.nullable(),
})
export type Definition = z.infer<typeof Definition>

export const directions = ['lower', 'higher', 'neither'] as const
export type Direction = (typeof directions)[number]
export const frequencies = ['monthly', 'quarterly', 'yearly'] as const
export type Frequency = (typeof frequencies)[number]
export const standardMeasures = ['caseload', 'vacancies', 'agency', 'turnover', 'sickness'] as const
export type StandardMeasure = (typeof standardMeasures)[number]

/** How a measure is kept, which can change without another meaning. */
export const Terms = z.strictObject({
  name: words.max(200),
  /** What is measured, `Caseload`: measures of one subject can stand side by side. */
  subject: words.max(80),
  direction: z.enum(directions),
  frequency: z.enum(frequencies),
  source: z.string(),
  owner: PersonId.nullable(),
  baseline: z.strictObject({ value: number, on: Day }).nullable(),
  target: z.strictObject({ value: number, by: Day }).nullable(),
  /** How far from the target still counts as reaching it. */
  tolerance: number.nonnegative().nullable(),
  /** Counts from 1 to one less are withheld from breakdowns; null where there is no such rule. */
  smallNumberLimit: z.int().min(2).max(100).nullable(),
  /** Shown to the public. */
  isPublic: z.boolean(),
})
export type Terms = z.infer<typeof Terms>

/** A day is from = to. */
export const Period = z.strictObject({ from: Day, to: Day })
export type Period = z.infer<typeof Period>

export const breakdowns = ['none', 'role', 'team', 'area'] as const
export type BrokenBy = (typeof breakdowns)[number]
/** Of which role, team or area, in words (a role as its band is called); of '' where it is the whole. */
export const Breakdown = z.strictObject({ by: z.enum(breakdowns), of: z.string().max(100) })
export type Breakdown = z.infer<typeof Breakdown>

/** `value` is unrounded, as `numerator` and `denominator` give it where they are known. Suppressed, none of them is said. */
export const Figure = z.strictObject({
  figure: FigureRef,
  period: Period,
  breakdown: Breakdown,
  value: number.nullable(),
  numerator: number.nullable(),
  denominator: number.nullable(),
  suppressed: z.boolean(),
  /** The figure it takes the place of: that one stays readable. */
  corrects: FigureRef.nullable(),
})
export type Figure = z.infer<typeof Figure>

export const figureStandings = ['provisional', 'final'] as const
export type FigureStanding = (typeof figureStandings)[number]

/** What a measure is attached to. */
export const MeasuredRecord = z.union([
  z.strictObject({ kind: z.literal('action'), ref: ActionRef }),
  z.strictObject({ kind: z.literal('point'), ref: PointRef }),
])
export type MeasuredRecord = z.infer<typeof MeasuredRecord>

/** What is expected to come of it: from what value to what, by when. */
export const ExpectedEffect = z.strictObject({ from: number, to: number, by: Day })
export type ExpectedEffect = z.infer<typeof ExpectedEffect>

const measure = { measure: MeasureRef }

export const measureEvents = {
  /** With the first version of its definition. */
  'measure-defined': z.strictObject({
    ...measure,
    terms: Terms,
    definition: Definition,
    from: Day,
    /** The ready-made measure it was taken from. */
    standard: z.enum(standardMeasures).nullable(),
  }),
  'measure-redefined': z.strictObject({
    ...measure,
    version: z.int().min(2),
    was: Definition,
    definition: Definition,
    from: Day,
    reason: words,
  }),
  'measure-changed': z.strictObject({ ...measure, was: Terms, is: Terms, reason: z.string() }),
  'measure-retired': z.strictObject({ ...measure, reason: words }),
  'figures-recorded': z.strictObject({
    ...measure,
    /** The version of the definition by which they were made. */
    version: z.int().positive(),
    source: z.string(),
    standing: z.enum(figureStandings),
    figures: z.array(Figure).min(1),
    note: z.string(),
    /** The workforce count they were worked out of. */
    workforce: WorkforceRef.nullable(),
    /** The withheld matter in which the exact numbers stand, where some are suppressed. */
    matter: MatterRef.nullable(),
  }),
  'measure-attached': z.strictObject({
    ...measure,
    to: MeasuredRecord,
    expected: ExpectedEffect,
    note: z.string(),
  }),
  'measure-detached': z.strictObject({ ...measure, to: MeasuredRecord, reason: words }),
}
