import { z } from 'zod'
import { Workbook } from '../../documents/workbook.ts'
import { figureStandings } from '../../domain/events/measures.ts'
import { MeasureRef } from '../../domain/reference.ts'
import type { Person } from '../../domain/role.ts'
import type { House } from '../../web/house.ts'
import { onKeptMeasure } from '../../web/on-measure.ts'
import { UnconfirmedId } from '../../web/unconfirmed.ts'

const onMeasure = onKeptMeasure('record-figures')

/** The gate of a table of figures that waits to be confirmed, `/measures/:ref/figures/import/:draft`. */
export const onFiguresImport = {
  ...onMeasure,
  params: z.object({ ref: MeasureRef, draft: UnconfirmedId }),
} as const

/** A table as it was read, and what was said of all its figures. */
export const FiguresDraft = z.object({
  measure: MeasureRef,
  workbook: Workbook,
  isPasted: z.boolean(),
  version: z.int().positive(),
  standing: z.enum(figureStandings),
  source: z.string(),
})
export type FiguresDraft = z.infer<typeof FiguresDraft>

/** Null for anybody but the person who sent it, for another measure, and after a day. */
export function figuresDraft({ house, person }: { house: House; person: Person }, ref: string, id: string) {
  const draft = house.unconfirmed.find(person.id, id)
  const read = FiguresDraft.safeParse(draft?.read)
  if (draft === null || !read.success || read.data.measure !== ref) return null
  return { name: draft.name, bytes: draft.bytes, ...read.data }
}
