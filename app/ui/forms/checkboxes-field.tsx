// Any number of a short list.
import { type FormState } from '../../domain/form.ts'
import { Checkboxes, type CheckboxesProps } from '../govuk/checkboxes.tsx'
import { errorIn, typedList } from './form-state.ts'

type CheckboxesFieldProps = Omit<CheckboxesProps, 'values' | 'error'> & { form: FormState }

export function CheckboxesField({ form, ...props }: CheckboxesFieldProps) {
  return <Checkboxes {...props} values={typedList(form, props.name)} error={errorIn(form, props.name)} />
}
