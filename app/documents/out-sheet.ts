import { z } from 'zod'
import { Day } from '../domain/day.ts'

/** What one cell of Excel holds. */
export const mostLettersInCell = 32_767

const Text = z.string().max(mostLettersInCell)
const Fill = z
  .string()
  .regex(/^[0-9A-F]{6}$/)
  .exactOptional()

/** A cell to write. Text stays text whatever it begins with, and is never a formula. `fill` is `RRGGBB`. */
export const OutCell = z.union([
  Text,
  z.number(),
  z.strictObject({ day: Day, fill: Fill }),
  z.strictObject({ number: z.number(), fill: Fill }),
  z.strictObject({ text: Text, bold: z.literal(true).exactOptional(), fill: Fill }),
  z.null(),
])
export type OutCell = z.infer<typeof OutCell>

/** `width` in letters. `name` as Excel takes it: `sheetNames` makes such names. */
export const OutSheet = z.strictObject({
  name: z.string(),
  columns: z.array(z.strictObject({ width: z.number().positive().exactOptional() })),
  rows: z.array(z.array(OutCell)),
  frozenRows: z.int().nonnegative().exactOptional(),
})
export type OutSheet = z.infer<typeof OutSheet>
