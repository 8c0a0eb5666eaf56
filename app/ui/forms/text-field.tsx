// One line of text.
import { type FormState } from '../../domain/form.ts'
import { Input, type InputProps } from '../govuk/input.tsx'
import { errorIn, typedText } from './form-state.ts'

type TextFieldProps = Omit<InputProps, 'value' | 'error'> & { form: FormState }

export function TextField({ form, ...props }: TextFieldProps) {
  const { name, type } = props
  // A password is never sent back.
  const value = type === 'password' ? undefined : typedText(form, name)
  return <Input {...props} value={value} error={errorIn(form, name)} />
}
