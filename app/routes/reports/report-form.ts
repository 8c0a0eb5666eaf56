import { z } from 'zod'
import type { ReadPoint, Report } from '../../documents/report.ts'
import { optionalDay, optionalText, ticked, typedDay, yes, type Typed } from '../../domain/form.ts'
import type { PointOrder } from '../../domain/improvement-point.ts'
import { factFields, judgementFields } from '../inspections/inspection-form.ts'
import { pointFields, pointFrom, tagIssue, tagWithoutType, typedPoint } from '../points/point-form.ts'

/** What a person can say of a point that was read. */
const marks = ['sub-point', 'left-out'] as const

/** Null where the point is left out. */
const ConfirmedPoint = z
  .object({ ...pointFields, text: optionalText('words of the point'), mark: ticked(z.enum(marks)) })
  .transform(({ mark, text, ...fields }, context): PointOrder | null => {
    if (mark.includes('left-out')) return null
    if (tagWithoutType(fields)) context.addIssue(tagIssue(fields))
    if (text === null) {
      const message = 'Enter the words of the point, or leave it out'
      context.addIssue({ code: 'custom', message, path: ['text'] })
      return z.NEVER
    }
    return { ...pointFrom({ ...fields, text }), isSubPoint: mark.includes('sub-point') }
  })

export const ConfirmedReport = z.object({
  ...factFields,
  ...judgementFields,
  statementDue: optionalDay('Date the statement of action is due'),
  embargoed: yes,
  framework: z.string().optional(),
  points: z.record(z.string(), ConfirmedPoint).default({}),
})

/** Every point that was read with its sub-points right after it, as the form numbers them. */
export const pointsRead = ({ improvementPoints }: Report) => improvementPoints.flatMap(withSubPoints)

function withSubPoints({ text, kind, nationalFramework, page, subPoints = [] }: ReadPoint): PointOrder[] {
  return [
    { text, kind, nationalFramework: nationalFramework ?? null, page, isSubPoint: false },
    ...subPoints.map(sub => ({ ...sub, kind, nationalFramework: null, isSubPoint: true })),
  ]
}

/** The form as it would have been typed from the report. */
export function typedReport(report: Report): Typed {
  const { kind, began, ended, published, statementDue, leadInspector, judgements } = report
  return {
    kind,
    ...typedDay('began', began),
    ...typedDay('ended', ended),
    ...typedDay('publishedOn', published),
    ...typedDay('statementDue', statementDue),
    leadInspector: leadInspector ?? '',
    ...Object.fromEntries(judgements.map(({ areaKey, gradeKey }) => [`judgements.${areaKey}`, gradeKey])),
    ...Object.fromEntries(pointsRead(report).flatMap((point, at) => Object.entries(typedAt(at, point)))),
  }
}

export const typedAt = (at: number, point: PointOrder): Typed => ({
  ...typedPoint(point, `points.${String(at)}.`),
  [`points.${String(at)}.mark`]: point.isSubPoint ? 'sub-point' : '',
})

/** How many points a form holds, left out ones too. */
export function pointsIn(typed: Typed): number {
  const places = Object.keys(typed).map(name => Number(/^points\.(\d{1,3})\./.exec(name)?.[1] ?? -1))
  return Math.max(-1, ...places) + 1
}
