// What a field is called.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Size = 's' | 'm' | 'l' | 'xl'

interface LabelProps {
  htmlFor?: string | undefined
  children: ReactNode
  size?: Size | undefined
  /** The label is the page's h1; the page then draws none of its own. */
  isPageHeading?: boolean | undefined
}

export function Label({ htmlFor, children, size, isPageHeading }: LabelProps) {
  const label = (
    <label className={classes('govuk-label', size && `govuk-label--${size}`)} htmlFor={htmlFor}>
      {children}
    </label>
  )
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}
