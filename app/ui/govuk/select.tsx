// A choice of one from a long list.
import { escaped } from '../../domain/escaped.ts'
import { classes } from './classes.ts'
import { Field, type FieldProps } from './field.tsx'

export interface Option {
  value: string
  text: string
}

export interface SelectProps extends FieldProps {
  items: readonly Option[]
  value?: string | undefined
}

export function Select({ items, value, ...field }: SelectProps) {
  return (
    <Field field={field}>
      {control => (
        <select
          className={classes('govuk-select', field.error && 'govuk-select--error')}
          {...control}
          dangerouslySetInnerHTML={{ __html: optionsAsText(items, value) }}
        />
      )}
    </Field>
  )
}

/** As one text: React looks at every option of every list again to find the chosen one, and lists of people are long. */
function optionsAsText(items: readonly Option[], chosen: string | undefined): string {
  const option = ({ value, text }: Option) =>
    `<option value="${escaped(value)}"${value === chosen ? ' selected=""' : ''}>${escaped(text)}</option>`
  return items.map(option).join('')
}
