// The pages of one thing, side by side: an action's summary, progress, evidence and history.
interface SubNavigationProps {
  items: readonly { text: string; href: string; current?: boolean | undefined }[]
  /** Tells this navigation from the others of the page. */
  label: string
}

export function SubNavigation({ items, label }: SubNavigationProps) {
  return (
    <nav className="moj-sub-navigation" aria-label={label}>
      <ul className="moj-sub-navigation__list">
        {items.map(({ text, href, current }) => (
          <li key={href} className="moj-sub-navigation__item">
            <a className="moj-sub-navigation__link" aria-current={current ? 'page' : undefined} href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
