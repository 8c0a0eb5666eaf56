// A field for several lines of text.
import { classes } from './classes.ts'
import { Field, type FieldProps } from './field.tsx'

export interface TextareaProps extends FieldProps {
  value?: string | undefined
  rows?: number | undefined
  autoComplete?: string | undefined
  spellCheck?: boolean | undefined
  /** Half-written text of it is not kept in the browser. */
  neverKept?: boolean | undefined
}

export function Textarea({ value, rows = 5, autoComplete, spellCheck, neverKept, ...field }: TextareaProps) {
  return (
    <Field field={field}>
      {control => (
        <textarea
          className={classes('govuk-textarea', field.error && 'govuk-textarea--error')}
          {...control}
          rows={rows}
          spellCheck={spellCheck}
          autoComplete={autoComplete}
          data-never-kept={neverKept ? '' : undefined}
          defaultValue={value}
        />
      )}
    </Field>
  )
}
