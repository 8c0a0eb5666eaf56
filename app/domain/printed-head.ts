import { z } from 'zod'
import { text } from './form.ts'

/** Where an e-mail or a file prints a head, it may print the beginning of its hash alone. */
export const shortHash = (hash: string) => hash.slice(0, 16)

/** A head as somebody types it from paper: with spaces, in capitals, a comma in the number. */
export const PrintedHead = z.object({
  number: text('the number of the event', 40)
    .transform(typed => typed.replaceAll(/[\s,]/g, ''))
    .pipe(z.string().regex(/^[1-9]\d{0,14}$/, 'The number of the event must be a whole number, such as 412'))
    .transform(Number),
  hash: text('the hash', 400)
    .transform(typed => typed.replaceAll(/\s/g, '').toLowerCase())
    .pipe(
      z
        .string()
        .regex(
          /^(?:[0-9a-f]{16}|[0-9a-f]{64})$/,
          'The hash has 64 letters and digits, from 0 to 9 and a to f. Enter all of them, or the first 16',
        ),
    ),
})
