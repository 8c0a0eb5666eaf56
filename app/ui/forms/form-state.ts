// Reads a form's state by field name, so that label, error, summary link and typed value cannot disagree.
// Every field takes `form` and `name`, and looks up the rest here.
import { type FormState } from '../../domain/form.ts'

/** The text typed in a field; the first where several were sent. */
export function typedText({ typed }: FormState, name: string): string | undefined {
  const value = typed[name]
  return typeof value === 'string' ? value : value?.[0]
}

/** All values sent under a name. */
export function typedList({ typed }: FormState, name: string): string[] {
  const value = typed[name] ?? []
  return typeof value === 'string' ? [value] : value
}

export function errorIn({ problems }: FormState, name: string): string | undefined {
  return problems.find(({ field }) => field === name)?.message
}
