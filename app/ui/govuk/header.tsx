// The council's own header: its name, and no crown or logo of GOV.UK.
import type { ReactNode } from 'react'

interface HeaderProps {
  /** The council's name, or its mark. */
  children: ReactNode
  href?: string | undefined
}

export function Header({ children, href = '/' }: HeaderProps) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {children}
          </a>
        </div>
      </div>
    </div>
  )
}
