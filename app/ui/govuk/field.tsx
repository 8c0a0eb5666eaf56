// What every field with one control has in common: label, hint, error message, and the ids that tie them.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { ErrorMessage } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label, type Size } from './label.tsx'

export interface FieldProps {
  name: string
  label: ReactNode
  labelSize?: Size | undefined
  /** The label is the page's h1; the page then draws none of its own. */
  isPageHeading?: boolean | undefined
  hint?: ReactNode
  error?: string | undefined
  /** The name, unless a page has two fields of one name. */
  id?: string | undefined
  /** Ids of other texts that describe the field. */
  describedBy?: string | undefined
}

interface ControlProps {
  id: string
  name: string
  'aria-describedby': string | undefined
}

interface Props {
  field: FieldProps
  className?: string | undefined
  /** Data attributes of the whole, for a module in public/. */
  data?: Record<`data-${string}`, string | number> | undefined
  /** Draws the control with the id, name and descriptions it is to carry. */
  children: (control: ControlProps) => ReactNode
}

export function Field({ field, className, data, children }: Props) {
  const { name, id = name, label, labelSize, isPageHeading, hint, error, describedBy } = field
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const descriptions = classes(describedBy, hintId, errorId) || undefined
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error', className)} {...data}>
      <Label htmlFor={id} size={labelSize} isPageHeading={isPageHeading}>
        {label}
      </Label>
      {hint && <Hint id={hintId}>{hint}</Hint>}
      {error && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
      {children({ id, name, 'aria-describedby': descriptions })}
    </div>
  )
}
