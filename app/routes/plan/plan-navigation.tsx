import { SubNavigation } from '../../ui/moj/sub-navigation.tsx'

const pages = [
  { text: 'Actions', href: '/plan' },
  { text: 'By improvement point', href: '/plan/points' },
  { text: 'What is missing', href: '/plan/gaps' },
  { text: 'Withdrawn', href: '/plan/withdrawn' },
  { text: 'Pictures', href: '/pictures' },
  { text: 'Reporting cycles', href: '/cycles' },
]

/** The plan from each side. */
export function PlanNavigation({ current }: { current: string }) {
  return (
    <SubNavigation label="Plan" items={pages.map(page => ({ ...page, current: page.href === current }))} />
  )
}
