// What radios, checkboxes and dates have in common: legend, hint, error message, and the ids that tie them.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { ErrorMessage } from './error-message.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import type { Size } from './label.tsx'

export interface FieldGroupProps {
  name: string
  legend: ReactNode
  legendSize?: Size | undefined
  /** The legend is the page's h1; the page then draws none of its own. */
  isPageHeading?: boolean | undefined
  hint?: ReactNode
  error?: string | undefined
  /** The name, unless a page has two fields of one name. */
  id?: string | undefined
  /** Ids of other texts that describe the group. */
  describedBy?: string | undefined
}

interface Props {
  group: FieldGroupProps
  role?: 'group' | undefined
  children: ReactNode
}

export function FieldGroup({ group, role, children }: Props) {
  const { name, id = name, hint, error, describedBy } = group
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      <Fieldset
        legend={group.legend}
        legendSize={group.legendSize}
        isPageHeading={group.isPageHeading}
        describedBy={classes(describedBy, hintId, errorId) || undefined}
        role={role}
      >
        {hint && <Hint id={hintId}>{hint}</Hint>}
        {error && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
        {children}
      </Fieldset>
    </div>
  )
}
