import { SubNavigation } from '../../ui/moj/sub-navigation.tsx'

const parts = [
  { text: 'Search', href: '/library' },
  { text: 'Councils', href: '/library/councils' },
  { text: 'Grades in numbers', href: '/library/counts' },
]

/** The ways into the library. */
export function LibraryNavigation({ here }: { here: string }) {
  return (
    <SubNavigation
      label="Published reports"
      items={parts.map(part => ({ ...part, current: part.href === here }))}
    />
  )
}
