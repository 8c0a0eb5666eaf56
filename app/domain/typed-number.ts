import { z } from 'zod'

/** `1,234.5`, `18.9%`, `−3` as a number; null where it is none. */
export function numberTyped(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-').replace(/\s*%$/, '')
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$|^-?\.\d+$/.test(plain)) return null
  const number = Number(plain.replaceAll(',', ''))
  return Number.isFinite(number) ? number : null
}

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
