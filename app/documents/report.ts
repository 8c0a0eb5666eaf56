import { z } from 'zod'
import { Day } from '../domain/day.ts'
import { Finding, NationalFramework } from '../domain/events/inspections.ts'

/** Where something stands on a page: PDF points (1/72 inch) from the top left of the page as it is seen. */
export const Place = z.strictObject({
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
})
export type Place = z.infer<typeof Place>

export const reportFrameworks = ['SIF', 'ILACS 2018', 'ILACS 2023', 'ILACS 2026', 'JTAI'] as const

export const reportKinds = [
  'standard-inspection',
  'short-inspection',
  'focused-visit',
  'monitoring-visit',
  'jtai',
  'sif',
] as const

/**
 * `area` and `grade` are the names the framework gives them, with their keys in `domain/framework.ts`;
 * `printed` keeps the words of the document, slips included. A key is null where the framework has no such area or
 * grade: then `area` or `grade` is what is printed.
 */
export const ReadJudgement = z.strictObject({
  area: z.string(),
  areaKey: z.string().nullable(),
  grade: z.string(),
  gradeKey: z.string().nullable(),
  printed: z.strictObject({ area: z.string(), grade: z.string() }),
  page: z.int().positive(),
  place: z.array(Place),
})
export type ReadJudgement = z.infer<typeof ReadJudgement>

export const ReadPoint = z.strictObject({
  text: z.string().min(1),
  subPoints: z.array(z.strictObject({ text: z.string().min(1), page: z.int().positive() })).optional(),
  kind: z.enum(['improvement', 'priority-action', 'recommendation']),
  nationalFramework: NationalFramework.optional(),
  /** Where a point names more than one part of the national framework: those after the first. */
  nationalFrameworkAlso: z.array(NationalFramework).optional(),
  page: z.int().positive(),
  place: z.array(Place),
})
export type ReadPoint = z.infer<typeof ReadPoint>

/** Something the reader saw and did not understand, or did not find, for a person to decide about. */
export const NotUnderstood = z.strictObject({
  about: z.enum([
    'dates',
    'improvement-section',
    'judgements',
    'lead-inspector',
    'local-authority',
    'national-framework',
    'recommendations-to-others',
  ]),
  reason: z.string(),
  page: z.int().positive().nullable(),
  text: z.string().nullable(),
})
export type NotUnderstood = z.infer<typeof NotUnderstood>

/** What a published report or letter says. Null is what the document does not say. */
export const Report = z.strictObject({
  /** By the day the inspection began. */
  framework: z.enum(reportFrameworks).nullable(),
  kind: z.enum(reportKinds),
  /** The council's short name, such as Leeds; `localAuthorityPrinted` keeps the words of the document. */
  localAuthority: z.string().nullable(),
  localAuthorityPrinted: z.string().nullable(),
  published: Day.nullable(),
  inspectionDates: z.string().nullable(),
  began: Day.nullable(),
  ended: Day.nullable(),
  leadInspector: z.string().nullable(),
  judgements: z.array(ReadJudgement),
  improvementHeading: z.string().nullable(),
  improvementPoints: z.array(ReadPoint),
  /** The day a letter asks for the statement of action by. */
  statementDue: Day.nullable(),
  findings: z.array(Finding),
  notUnderstood: z.array(NotUnderstood),
})
export type Report = z.infer<typeof Report>

/** Why a document was refused. `reason` is a sentence for the person who chose it. */
export const NotAReport = z.strictObject({
  refused: z.enum([
    'empty',
    'too-large',
    'not-a-pdf',
    'encrypted',
    'damaged',
    'no-text',
    'not-a-report',
    'too-long',
  ]),
  reason: z.string(),
})
export type NotAReport = z.infer<typeof NotAReport>
