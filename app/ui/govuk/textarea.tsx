// A field for several lines of text.
import { classes } from './classes.ts'
import { Field, type FieldProps } from './field.tsx'

export interface TextareaProps extends FieldProps {
  value?: string | undefined
  rows?: number | undefined
  autoComplete?: string | undefined
  spellCheck?: boolean | undefined
}

export function Textarea({ value, rows = 5, autoComplete, spellCheck, ...field }: TextareaProps) {
  return (
    <Field field={field}>
      {control => (
        <textarea
          className={classes('govuk-textarea', field.error && 'govuk-textarea--error')}
          {...control}
          rows={rows}
          spellCheck={spellCheck}
          autoComplete={autoComplete}
          defaultValue={value}
        />
      )}
    </Field>
  )
}
