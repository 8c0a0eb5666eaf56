import { z } from 'zod'
import { pointKinds, type NationalFramework, type PointFacts } from '../../domain/events/inspections.ts'
import { optionalNumber, optionalText, text, type Typed } from '../../domain/form.ts'

/** The fields of a point. `missing` asks for its words where there are none. */
export const pointFields = {
  kind: z.enum(pointKinds, 'Choose the kind of point'),
  page: optionalNumber('page'),
  tagType: z.enum(['outcome', 'enabler', 'principle'], 'Choose outcome, enabler or principle').optional(),
  tagNumber: optionalNumber('number'),
  tagName: optionalText('name', 200),
}

interface PointFields {
  text: string
  kind: PointFacts['kind']
  page: number | null
  tagType?: NationalFramework['type'] | undefined
  tagNumber: number | null
  tagName: string | null
}

/** The facts that the fields say. */
export function pointFrom({ text, kind, page, tagType, tagNumber, tagName }: PointFields): PointFacts {
  const nationalFramework: NationalFramework | null =
    tagType === undefined
      ? null
      : {
          type: tagType,
          ...(tagNumber !== null && { number: tagNumber }),
          ...(tagName !== null && { name: tagName }),
        }
  return { text, kind, nationalFramework, page }
}

/** One point, on a page of its own. */
export const Point = z
  .object({ ...pointFields, text: text('the words of the point') })
  .check(({ value, issues }) => {
    if (tagWithoutType(value)) issues.push(tagIssue(value))
  })

/** A number or name of the national framework belongs to one of its parts. */
export const tagWithoutType = ({ tagType, tagNumber, tagName }: Omit<PointFields, 'text'>) =>
  tagType === undefined && (tagNumber !== null || tagName !== null)

export const tagIssue = (input: unknown) => ({
  code: 'custom' as const,
  message: 'Choose outcome, enabler or principle',
  path: ['tagType'],
  input,
})

/** A point as it would have been typed. `prefix` comes before each name where a page has several. */
export function typedPoint({ text, kind, page, nationalFramework: tag }: PointFacts, prefix = ''): Typed {
  return {
    [`${prefix}text`]: text,
    [`${prefix}kind`]: kind,
    [`${prefix}page`]: page?.toString() ?? '',
    [`${prefix}tagType`]: tag?.type ?? '',
    [`${prefix}tagNumber`]: tag?.number?.toString() ?? '',
    [`${prefix}tagName`]: tag?.name ?? '',
  }
}
