// Where a line of the error summary leads: the field, the first radio or box, or the first wrong part of a date.
import { type FormState } from '../../domain/form.ts'
import { wrongParts } from './typed-date.ts'

export function problemHref(form: FormState, field: string): string | undefined {
  if (field === '') return undefined
  const isDate = `${field}-day` in form.typed
  return isDate ? `#${field}-${wrongParts(form, field)[0] ?? 'day'}` : `#${field}`
}
