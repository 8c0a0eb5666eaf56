import { z } from 'zod'
import { frameworks, nameInReports } from '../../domain/framework.ts'
import { InspectionKind, inspectionKinds } from '../../domain/inspection-kind.ts'

const any = { value: '', text: 'Any' }

export const withinChoices = [
  { value: 'both', text: 'Improvement points and findings' },
  { value: 'points', text: 'Improvement points' },
  { value: 'findings', text: 'Findings' },
]
export const kindChoices = [
  any,
  ...InspectionKind.options.map(kind => ({ value: kind, text: inspectionKinds[kind].words })),
]
export const frameworkChoices = [
  any,
  ...frameworks.map(framework => ({ value: nameInReports(framework), text: framework.name })),
  { value: 'JTAI', text: 'JTAI' },
]
export const gradeChoices = [
  any,
  ...(frameworks.at(-1)?.grades ?? []).map(({ key, name }) => ({ value: key, text: name })),
  { value: 'none', text: 'None given' },
]

/** What is not among the choices is no choice: an address may have been shortened in a mail. */
const oneOf = (choices: readonly { value: string }[]) =>
  z
    .string()
    .refine(value => value !== '' && choices.some(choice => choice.value === value))
    .nullable()
    .catch(null)

const Wanted = z.object({
  words: z
    .string()
    .catch('')
    .transform(words => words.trim().slice(0, 200)),
  within: z.enum(['both', 'points', 'findings']).catch('both'),
  council: z.string().min(1).max(200).nullable().catch(null),
  kind: oneOf(kindChoices),
  framework: oneOf(frameworkChoices),
  grade: oneOf(gradeChoices),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Wanted = z.infer<typeof Wanted>

const names = Wanted.keyof().options

/** What the address asks for. */
export const wantedIn = (query: URLSearchParams): Wanted =>
  Wanted.parse(Object.fromEntries(names.map(name => [name, query.get(name)])))

/** Whether a search was asked for, or only the library. */
export const asksForSomething = ({ words, council, kind, framework, grade }: Wanted) =>
  words !== '' || [council, kind, framework, grade].some(choice => choice !== null)

/** The address that asks for it, as short as it can be. */
export function addressOf(wanted: Wanted): string {
  const query = new URLSearchParams()
  for (const name of names) {
    const value = wanted[name]
    if (value !== null && value !== usual[name]) query.set(name, String(value))
  }
  return query.size === 0 ? '/library' : `/library?${query.toString()}`
}
const usual: Partial<Wanted> = { words: '', within: 'both', page: 1 }
