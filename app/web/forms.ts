import type { z } from 'zod'
import type { FormState, Problem, Typed } from '../domain/form.ts'
import { wordsFor, type Refusal } from '../domain/refusal.ts'

export type Read<Value> = { value: Value; typed: Typed } | { form: FormState }

/** Reads a form once, at the door. What was typed comes back either way, so that no problem loses it. */
export function readForm<Value>(fields: FormData, schema: z.ZodType<Value>): Read<Value> {
  const typed = typedIn(fields)
  const read = schema.safeParse(gathered(typed))
  if (read.success) return { value: read.data, typed }
  return { form: { typed, problems: problemsOf(read.error) } }
}

/** The form again, with the reason a command gave for refusing. `field` is where to show it, unless the refusal says. */
export function refusedForm(typed: Typed, refusal: Refusal, field: string): FormState {
  return { typed, problems: [{ field: refusal.field ?? field, message: wordsFor(refusal) }] }
}

/** The answer to a form that has problems: the same page again, with all that was typed. 413 is for a file. */
export const refuse = (form: FormState, status: 400 | 413 = 400) => Response.json(form, { status })

function typedIn(fields: FormData): Typed {
  const names = [...new Set(fields.keys())]
  return Object.fromEntries(
    names.flatMap(name => {
      const values = fields
        .getAll(name)
        .filter(value => typeof value === 'string')
        .map(withPlainLineEnds)
      const [only] = values
      return only === undefined ? [] : [[name, values.length > 1 ? values : only]]
    }),
  )
}

/** Browsers send a line break as two characters, and count it as one. */
const withPlainLineEnds = (text: string) => text.replaceAll('\r\n', '\n')

/**
 * Puts `due-day`, `due-month` and `due-year` together under `due`, and `points.0.text` under `points`, under `0`. Leaves
 * out what was left empty.
 */
function gathered(typed: Typed): Record<string, unknown> {
  const fields = Object.entries(typed).filter(([, value]) => value !== '')
  return nested(
    fields.map(([name, value]) => [name.replace(/-(?=(day|month|year)$)/, '.').split('.'), value]),
  )
}

function nested(fields: [path: string[], value: unknown][]): Record<string, unknown> {
  const groups = Map.groupBy(fields, ([[first = '']]) => first)
  return Object.fromEntries(
    [...groups].map(([name, group]) => {
      const [alone] = group
      if (alone?.[0].length === 1) return [name, alone[1]]
      return [name, nested(group.map(([[, ...rest], value]) => [rest, value]))]
    }),
  )
}

/** One problem a field: the first. */
function problemsOf(error: z.ZodError): Problem[] {
  const first = new Map<string, string>()
  for (const { path, message } of error.issues) {
    const field = path.map(String).join('.')
    if (!first.has(field)) first.set(field, message)
  }
  return [...first].map(([field, message]) => ({ field, message }))
}
