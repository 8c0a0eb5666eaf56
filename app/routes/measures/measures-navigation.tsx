import { SubNavigation } from '../../ui/moj/sub-navigation.tsx'

const pages = [
  { text: 'Measures', href: '/measures' },
  { text: 'Workforce counts', href: '/workforce' },
]

/** What is measured, from each side. */
export function MeasuresNavigation({ current }: { current: string }) {
  return (
    <SubNavigation
      label="Measures"
      items={pages.map(page => ({ ...page, current: page.href === current }))}
    />
  )
}
