import { z } from 'zod'
import { sheetNumber } from './sheet-number.ts'

/** `1,234.5`, `18.9%`, `−3` as a number; null where it is none. */
export const numberTyped = (text: string): number | null => sheetNumber(text)?.value ?? null

/** A number that may be left out: null then. `asked` begins the message: "The target must be …". */
export const optionalDecimal = (asked: string) =>
  z
    .string()
    .optional()
    .transform((typed, context) => {
      if (typed === undefined || typed.trim() === '') return null
      const number = numberTyped(typed)
      if (number !== null) return number
      context.addIssue({ code: 'custom', message: `${asked} must be a number, such as 18.5` })
      return z.NEVER
    })

/** A number as its field shows it again. */
export const typedNumber = (value: number | null): string => (value === null ? '' : String(value))
