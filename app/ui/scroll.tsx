// Holds what is wider than a small screen, so that it scrolls by itself, by keyboard too, and the page does not.
import { type ReactNode } from 'react'

export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="app-scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
