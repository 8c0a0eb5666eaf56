// The pages above this one, from the top down.
import { classes } from './classes.ts'

export interface Crumb {
  text: string
  /** Absent for the page itself. */
  href?: string | undefined
}

interface BreadcrumbsProps {
  items: readonly Crumb[]
  collapseOnMobile?: boolean | undefined
}

export function Breadcrumbs({ items, collapseOnMobile }: BreadcrumbsProps) {
  const collapse = collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile'
  return (
    <nav className={classes('govuk-breadcrumbs', collapse)} aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {items.map(item =>
          item.href === undefined ? (
            <li key={item.text} className="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ) : (
            <li key={item.href} className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={item.href}>
                {item.text}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
