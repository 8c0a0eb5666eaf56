// A button that submits its form, or a link that looks like one.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

interface ButtonProps {
  children: ReactNode
  /** The main deed of a page has none. */
  variant?: 'secondary' | 'warning' | 'inverse' | undefined
  /** Makes it a link. */
  href?: string | undefined
  name?: string | undefined
  value?: string | undefined
  type?: 'submit' | 'button' | undefined
  id?: string | undefined
  preventDoubleClick?: boolean | undefined
}

export function Button({ children, variant, href, type = 'submit', ...props }: ButtonProps) {
  const { name, value, id, preventDoubleClick } = props
  const className = classes('govuk-button', variant && `govuk-button--${variant}`)
  if (href !== undefined) {
    return (
      <a href={href} role="button" draggable="false" className={className} data-module="govuk-button" id={id}>
        {children}
      </a>
    )
  }
  return (
    <button
      type={type}
      value={value}
      name={name}
      data-prevent-double-click={preventDoubleClick}
      className={className}
      data-module="govuk-button"
      id={id}
    >
      {children}
    </button>
  )
}
