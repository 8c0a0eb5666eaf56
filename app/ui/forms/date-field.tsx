// A date in three fields, with whatever was typed in them: 31/02 stays 31/02.
import { type FormState } from '../../domain/form.ts'
import { DateInput, type DateInputProps } from '../govuk/date-input.tsx'
import { errorIn } from './form-state.ts'
import { typedDate, wrongParts } from './typed-date.ts'

type DateFieldProps = Omit<DateInputProps, 'values' | 'error' | 'errorIn'> & { form: FormState }

export function DateField({ form, ...props }: DateFieldProps) {
  const error = errorIn(form, props.name)
  return (
    <DateInput
      {...props}
      values={typedDate(form, props.name)}
      error={error}
      errorIn={error === undefined ? [] : wrongParts(form, props.name)}
    />
  )
}
