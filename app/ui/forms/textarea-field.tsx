// Several lines of text; with `maxLength`, the limit is told and counted.
import { type FormState } from '../../domain/form.ts'
import { CharacterCount } from '../govuk/character-count.tsx'
import { Textarea, type TextareaProps } from '../govuk/textarea.tsx'
import { errorIn, typedText } from './form-state.ts'

type TextareaFieldProps = Omit<TextareaProps, 'value' | 'error'> & {
  form: FormState
  maxLength?: number | undefined
}

export function TextareaField({ form, maxLength, ...props }: TextareaFieldProps) {
  const field = { ...props, value: typedText(form, props.name), error: errorIn(form, props.name) }
  return maxLength === undefined ? (
    <Textarea {...field} />
  ) : (
    <CharacterCount {...field} maxLength={maxLength} />
  )
}
