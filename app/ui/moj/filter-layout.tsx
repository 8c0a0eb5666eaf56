// A list with its filter beside it, or above it on a small screen.
import { type ReactNode } from 'react'

interface FilterLayoutProps {
  filter: ReactNode
  children: ReactNode
}

export function FilterLayout({ filter, children }: FilterLayoutProps) {
  return (
    <div className="app-filter-layout">
      <div className="app-filter-layout__filter">{filter}</div>
      <div className="app-filter-layout__list">{children}</div>
    </div>
  )
}
