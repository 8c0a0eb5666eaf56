import { z } from 'zod'
import { inFull } from './number-words.ts'
import { RoleBand, roleBandWords } from './role-band.ts'

/** One worker of a workforce count, without a name. */
export const Worker = z.strictObject({
  role: RoleBand,
  agency: z.boolean(),
  /** A share of full-time hours, in hundredths. */
  fte: z.number().positive().max(1.5),
  cases: z.int().nonnegative().max(999),
})
export type Worker = z.infer<typeof Worker>

/** The same for workers of whom the same is said. */
export const rowKey = ({ role, agency, fte, cases }: Worker): string => [role, agency, fte, cases].join(' ')

const head = 'Role band; Agency; FTE; Cases'

/** As they are kept in withheld matter: a line each, which people can read, too. */
export const writtenWorkers = (workers: readonly Worker[]): string =>
  [
    head,
    ...workers.map(({ role, agency, fte, cases }) =>
      [roleBandWords[role], agency ? 'yes' : 'no', inFull(fte), String(cases)].join('; '),
    ),
  ].join('\n')

const Numeral = z.string().transform(Number).pipe(z.number())
const Line = z
  .string()
  .transform(line => line.split('; '))
  .pipe(z.tuple([z.string(), z.enum(['yes', 'no']), Numeral, Numeral]))
  .transform(([words, agency, fte, cases]) => ({
    role: RoleBand.options.find(band => roleBandWords[band] === words),
    agency: agency === 'yes',
    fte,
    cases,
  }))
  .pipe(Worker)

/** Null where it is not as it was written, because something was removed from it. */
export function readWorkers(text: string): Worker[] | null {
  const [first, ...lines] = text.split('\n')
  const read = z.array(Line).safeParse(lines)
  return first === head && read.success ? read.data : null
}
