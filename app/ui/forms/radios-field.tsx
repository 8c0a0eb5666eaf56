// One of a short list.
import { type FormState } from '../../domain/form.ts'
import { Radios, type RadiosProps } from '../govuk/radios.tsx'
import { errorIn, typedText } from './form-state.ts'

type RadiosFieldProps = Omit<RadiosProps, 'value' | 'error'> & { form: FormState }

export function RadiosField({ form, ...props }: RadiosFieldProps) {
  return <Radios {...props} value={typedText(form, props.name)} error={errorIn(form, props.name)} />
}
