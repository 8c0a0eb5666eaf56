import { SubNavigation } from '../../ui/moj/sub-navigation.tsx'

const pages = [
  { text: 'People', href: '/people' },
  { text: 'Posts and partner bodies', href: '/owners' },
  { text: 'Boards', href: '/boards' },
  { text: 'Who may do what', href: '/permissions' },
]

export function PeopleNavigation({ current }: { current: string }) {
  return (
    <SubNavigation label="People" items={pages.map(page => ({ ...page, current: page.href === current }))} />
  )
}
