// A date's three fields as typed, and which of them are wrong.
import { type FormState } from '../../domain/form.ts'
import { type DatePart, dayFromParts } from '../../domain/typed-day.ts'
import { typedText } from './form-state.ts'

export function typedDate(form: FormState, name: string): Record<DatePart, string> {
  const part = (part: DatePart) => typedText(form, `${name}-${part}`) ?? ''
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** All three where the day is real but refused for another reason. */
export function wrongParts(form: FormState, name: string): DatePart[] {
  const { day, month, year } = typedDate(form, name)
  const read = dayFromParts(day, month, year)
  return typeof read === 'string' ? ['day', 'month', 'year'] : read.parts
}
