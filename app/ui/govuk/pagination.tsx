// A way through a long list, page by page.
import { classes } from './classes.ts'

interface PaginationProps {
  previousHref?: string | undefined
  nextHref?: string | undefined
  pages?: readonly ({ number: number; href: string; current?: boolean | undefined } | 'gap')[] | undefined
}

export function Pagination({ previousHref, nextHref, pages }: PaginationProps) {
  const block = pages === undefined
  return (
    <nav className={classes('govuk-pagination', block && 'govuk-pagination--block')} aria-label="Pagination">
      {previousHref && <Step rel="prev" href={previousHref} block={block} />}
      {pages && (
        <ul className="govuk-pagination__list">
          {pages.map((page, at) =>
            page === 'gap' ? (
              <li key={`gap ${at}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">
                ⋯
              </li>
            ) : (
              <li
                key={page.number}
                className={classes(
                  'govuk-pagination__item',
                  page.current && 'govuk-pagination__item--current',
                )}
              >
                <a
                  className="govuk-link govuk-pagination__link"
                  href={page.href}
                  aria-label={`Page ${page.number}`}
                  aria-current={page.current ? 'page' : undefined}
                >
                  {page.number}
                </a>
              </li>
            ),
          )}
        </ul>
      )}
      {nextHref && <Step rel="next" href={nextHref} block={block} />}
    </nav>
  )
}

const steps = {
  prev: {
    text: 'Previous',
    arrow:
      'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  },
  next: {
    text: 'Next',
    arrow:
      'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
  },
} as const

function Step({ rel, href, block }: { rel: 'prev' | 'next'; href: string; block: boolean }) {
  const arrow = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${rel}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={steps[rel].arrow} />
    </svg>
  )
  const arrowFirst = block || rel === 'prev'
  return (
    <div className={`govuk-pagination__${rel}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={rel}>
        {arrowFirst && arrow}
        <span
          className={classes(
            'govuk-pagination__link-title',
            block && 'govuk-pagination__link-title--decorated',
          )}
        >
          {steps[rel].text}
          <span className="govuk-visually-hidden"> page</span>
        </span>
        {!arrowFirst && arrow}
      </a>
    </div>
  )
}
