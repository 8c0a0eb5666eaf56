import { z } from 'zod'
import { Day } from '../domain/day.ts'

/**
 * `text` is what a person sees in the cell, a date as `2026-03-31`, nothing trimmed. `fill` is the colour of a solid
 * fill, `RRGGBB`; none for white. Of a formula it is the stored result that is read, for nothing is ever worked out.
 */
export const Cell = z.strictObject({
  text: z.string(),
  /** Of a cell formatted as a date, from 1990 to 2199. */
  day: Day.exactOptional(),
  number: z.number().exactOptional(),
  fill: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .exactOptional(),
  formula: z.literal(true).exactOptional(),
  /** A copy of what stands in the top left cell of merged cells. */
  merged: z.literal(true).exactOptional(),
})
export type Cell = z.infer<typeof Cell>

/** `number` is the row's number in the spreadsheet, from 1: rows that hold no text are left out. */
export const Row = z.strictObject({ number: z.int().positive(), cells: z.array(Cell.nullable()) })
export type Row = z.infer<typeof Row>

export const Sheet = z.strictObject({ name: z.string(), rows: z.array(Row), hidden: z.boolean() })
export type Sheet = z.infer<typeof Sheet>

export const Workbook = z.strictObject({ kind: z.enum(['xlsx', 'csv']), sheets: z.array(Sheet) })
export type Workbook = z.infer<typeof Workbook>

/** Why a file is not read. `reason` is for the person who chose it, and says what to do. */
export const NotAWorkbook = z.strictObject({
  refused: z.enum([
    'empty',
    'too-large',
    'encrypted',
    'macro',
    'legacy',
    'not-a-workbook',
    'damaged',
    'too-many-rows',
    'too-many-columns',
    'too-long',
  ]),
  reason: z.string(),
})
export type NotAWorkbook = z.infer<typeof NotAWorkbook>

/** Thrown while a workbook is read, wherever it is found out; the person never meets it as an error. */
export class WorkbookRefused extends Error {
  override name = 'WorkbookRefused'
  readonly answer: NotAWorkbook

  constructor(refused: NotAWorkbook['refused'], reason: string) {
    super(refused)
    this.answer = { refused, reason }
  }
}
