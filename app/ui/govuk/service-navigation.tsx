// The service's name, the parts of it the person may use, and the person.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export interface NavigationItem {
  text: string
  href: string
  /** This very page. */
  current?: boolean | undefined
  /** A page within this part. */
  active?: boolean | undefined
}

interface ServiceNavigationProps {
  serviceName?: string | undefined
  serviceHref?: string | undefined
  navigation?: readonly NavigationItem[] | undefined
  navigationLabel?: string | undefined
  /** Drawn at the right: who is signed in. */
  end?: ReactNode
}

export function ServiceNavigation({ serviceName, serviceHref, end, ...props }: ServiceNavigationProps) {
  const { navigation = [], navigationLabel = 'Menu' } = props
  const content = (
    <div
      className={classes(
        'govuk-width-container',
        end !== undefined && 'govuk-service-navigation__inlining-container',
      )}
    >
      <div className="govuk-service-navigation__container">
        {serviceName && (
          <span className="govuk-service-navigation__service-name">
            {serviceHref ? (
              <a href={serviceHref} className="govuk-service-navigation__link">
                {serviceName}
              </a>
            ) : (
              <span className="govuk-service-navigation__text">{serviceName}</span>
            )}
          </span>
        )}
        {navigation.length > 0 && (
          <nav aria-label={navigationLabel} className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list" id="navigation">
              {navigation.map(item => (
                <Item key={item.href} {...item} />
              ))}
            </ul>
          </nav>
        )}
      </div>
      {end}
    </div>
  )
  const frame = { className: 'govuk-service-navigation', 'data-module': 'govuk-service-navigation' }
  return serviceName || end ? (
    <section aria-label="Service information" {...frame}>
      {content}
    </section>
  ) : (
    <div {...frame}>{content}</div>
  )
}

function Item({ text, href, current, active }: NavigationItem) {
  const here = current || active
  return (
    <li
      className={classes('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}
    >
      <a
        className="govuk-service-navigation__link"
        href={href}
        aria-current={current ? 'page' : active ? 'true' : undefined}
      >
        {here ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  )
}
