// The foot of every page: links, and a line about the service. No crown, no licence of the Crown's.
import type { ReactNode } from 'react'

interface FooterProps {
  links?: readonly { text: string; href: string }[] | undefined
  children?: ReactNode
}

export function Footer({ links = [], children }: FooterProps) {
  return (
    <div className="govuk-footer">
      <div className="govuk-width-container">
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {(links.length > 0 || children) && <h2 className="govuk-visually-hidden">Support links</h2>}
            {links.length > 0 && (
              <ul className="govuk-footer__inline-list">
                {links.map(({ text, href }) => (
                  <li key={href} className="govuk-footer__inline-list-item">
                    <a className="govuk-footer__link" href={href}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {children && <div className="govuk-footer__meta-custom">{children}</div>}
          </div>
        </div>
      </div>
    </div>
  )
}
