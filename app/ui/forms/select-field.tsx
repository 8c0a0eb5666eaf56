// One of a long list.
import { type FormState } from '../../domain/form.ts'
import { Select, type SelectProps } from '../govuk/select.tsx'
import { errorIn, typedText } from './form-state.ts'

type SelectFieldProps = Omit<SelectProps, 'value' | 'error'> & { form: FormState }

export function SelectField({ form, ...props }: SelectFieldProps) {
  return <Select {...props} value={typedText(form, props.name)} error={errorIn(form, props.name)} />
}
