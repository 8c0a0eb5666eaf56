import { z } from 'zod'
import type { InspectionFacts } from '../../domain/events/inspections.ts'
import { day, optionalDay, optionalText, typedDay, type Typed } from '../../domain/form.ts'
import { InspectionKind } from '../../domain/inspection-kind.ts'

/** The fields of an inspection's facts but its judgements, wherever they are asked for. */
export const factFields = {
  kind: z.enum(InspectionKind.options, 'Choose the kind of inspection'),
  began: day('Date it began'),
  ended: day('Date it ended'),
  receivedOn: optionalDay('Date the report was received'),
  publishedOn: optionalDay('Date it was published'),
  leadInspector: optionalText('lead inspector', 200),
}

/** One field an area, `judgements.leaders`: a grade's key, or empty where the report gives none. */
export const judgementFields = {
  judgements: z
    .record(z.string(), z.string())
    .default({})
    .transform(typed => Object.entries(typed).map(([area, grade]) => ({ area, grade }))),
}

export function typedFacts(is: Omit<InspectionFacts, 'framework'>): Typed {
  return {
    kind: is.kind,
    ...typedDay('began', is.began),
    ...typedDay('ended', is.ended),
    ...typedDay('receivedOn', is.receivedOn),
    ...typedDay('publishedOn', is.publishedOn),
    leadInspector: is.leadInspector ?? '',
    ...Object.fromEntries(is.judgements.map(({ area, grade }) => [`judgements.${area}`, grade ?? ''])),
  }
}
