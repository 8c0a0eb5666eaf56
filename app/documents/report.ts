import { z } from 'zod'

/** A calendar day as 2026-03-31. */
const day = z.iso.date()

/** Where something stands on a page: PDF points (1/72 inch) from the top left of the page as it is seen. */
export const place = z.object({
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
})
export type Place = z.infer<typeof place>

export const framework = z.enum(['SIF', 'ILACS 2018', 'ILACS 2023', 'ILACS 2026', 'JTAI'])
export type Framework = z.infer<typeof framework>

export const documentKind = z.enum([
  'standard-inspection',
  'short-inspection',
  'focused-visit',
  'monitoring-visit',
  'jtai',
  'sif',
])
export type DocumentKind = z.infer<typeof documentKind>

/** `area` and `grade` are the framework's own names; `printed` keeps the words of the document, slips included. */
export const judgement = z.object({
  area: z.string(),
  grade: z.string(),
  printed: z.object({ area: z.string(), grade: z.string() }),
  page: z.int().positive(),
})
export type Judgement = z.infer<typeof judgement>

/** A reference to the Children's Social Care National Framework, as far as the document gives it. */
export const nationalFramework = z.object({
  type: z.enum(['outcome', 'enabler', 'principle']),
  number: z.int().positive().optional(),
  name: z.string().optional(),
})
export type NationalFramework = z.infer<typeof nationalFramework>

export const improvementPoint = z.object({
  text: z.string().min(1),
  subPoints: z.array(z.object({ text: z.string().min(1), page: z.int().positive() })).optional(),
  kind: z.enum(['improvement', 'priority-action', 'recommendation']),
  nationalFramework: nationalFramework.optional(),
  /** Where a point names more than one: those after the first. */
  nationalFrameworkAlso: z.array(nationalFramework).optional(),
  page: z.int().positive(),
  place: z.array(place),
})
export type ImprovementPoint = z.infer<typeof improvementPoint>

export const finding = z.object({
  paragraph: z.int().positive(),
  page: z.int().positive(),
  text: z.string().min(1),
})
export type Finding = z.infer<typeof finding>

/** Something the reader saw and did not understand, for a person to decide about. */
export const notUnderstood = z.object({
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
export type NotUnderstood = z.infer<typeof notUnderstood>

export const report = z.object({
  framework,
  kind: documentKind,
  /** The council's short name, such as Leeds; `localAuthorityPrinted` keeps the words of the document. */
  localAuthority: z.string().nullable(),
  localAuthorityPrinted: z.string().nullable(),
  published: day.nullable(),
  inspectionDates: z.string().nullable(),
  began: day.nullable(),
  ended: day.nullable(),
  leadInspector: z.string().nullable(),
  judgements: z.array(judgement),
  improvementHeading: z.string().nullable(),
  improvementPoints: z.array(improvementPoint),
  statementDue: day.nullable(),
  findings: z.array(finding),
  notUnderstood: z.array(notUnderstood),
})
export type Report = z.infer<typeof report>

export const refusal = z.enum([
  'empty',
  'too-large',
  'not-a-pdf',
  'encrypted',
  'damaged',
  'no-text',
  'not-a-report',
  'too-long',
])

/** Why a document was refused. `reason` is a sentence for the person who chose it. */
export const notAReport = z.object({ refused: refusal, reason: z.string() })
export type NotAReport = z.infer<typeof notAReport>
