// A choice of one from a long list.
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
          defaultValue={value}
        >
          {items.map(item => (
            <option key={item.value} value={item.value}>
              {item.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
