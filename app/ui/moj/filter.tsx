// Filters of a list, beside it: a GET form, so that a filtered list can be bookmarked, and what is chosen as links.
import { type ReactNode } from 'react'
import { Button } from '../govuk/button.tsx'

interface FilterProps {
  /** What is chosen, by field; each link leads to the list without it. */
  selected?: readonly { heading: string; items: readonly { text: string; href: string }[] }[] | undefined
  /** The list without any filter. */
  clearHref: string
  /** The fields. */
  children: ReactNode
}

export function Filter({ selected = [], clearHref, children }: FilterProps) {
  return (
    <form method="get" className="moj-filter">
      <div className="moj-filter__header">
        <div className="moj-filter__header-title">
          <h2 className="govuk-heading-m">Filter</h2>
        </div>
      </div>
      <div className="moj-filter__content">
        {selected.length > 0 && <Selected {...{ selected, clearHref }} />}
        <div className="moj-filter__options">
          <Button>Apply filters</Button>
          {children}
        </div>
      </div>
    </form>
  )
}

function Selected({
  selected,
  clearHref,
}: Required<Pick<FilterProps, 'clearHref'>> & { selected: NonNullable<FilterProps['selected']> }) {
  return (
    <div className="moj-filter__selected">
      <div className="moj-filter__selected-heading">
        <div className="moj-filter__heading-title">
          <h2 className="govuk-heading-m">Selected filters</h2>
        </div>
        <div className="moj-filter__heading-action">
          <p>
            <a className="govuk-link govuk-link--no-visited-state" href={clearHref}>
              Clear filters
            </a>
          </p>
        </div>
      </div>
      {selected.map(({ heading, items }) => (
        <div key={heading}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-0">{heading}</h3>
          <ul className="moj-filter-tags">
            {items.map(({ text, href }) => (
              <li key={href}>
                <a className="moj-filter__tag" href={href}>
                  <span className="govuk-visually-hidden">Remove this filter</span> {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
