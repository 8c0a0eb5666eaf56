// A group of fields under one legend.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import type { Size } from './label.tsx'

interface FieldsetProps {
  legend?: ReactNode
  legendSize?: Size | undefined
  /** The legend is the page's h1; the page then draws none of its own. */
  isPageHeading?: boolean | undefined
  describedBy?: string | undefined
  role?: 'group' | undefined
  children?: ReactNode
}

export function Fieldset({ legend, legendSize, isPageHeading, ...props }: FieldsetProps) {
  const { describedBy, role, children } = props
  const size = legendSize && `govuk-fieldset__legend--${legendSize}`
  return (
    <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy}>
      {legend && (
        <legend className={classes('govuk-fieldset__legend', size)}>
          {isPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {children}
    </fieldset>
  )
}
