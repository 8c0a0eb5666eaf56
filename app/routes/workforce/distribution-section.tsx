import type { Group } from '../../domain/events/workforce.ts'
import { GroupTable } from './group-table.tsx'
import { SuppressedNote } from './suppressed-note.tsx'

interface DistributionProps {
  groups: readonly Group[]
  caseLimit: number
  smallNumberLimit: number
}

/** How the cases are spread over the workers of each role band. */
export const DistributionSection = ({ groups, caseLimit, smallNumberLimit }: DistributionProps) => (
  <section aria-labelledby="distribution">
    <h2 className="govuk-heading-m" id="distribution">
      How the cases are spread
    </h2>
    <GroupTable groups={groups} caseLimit={caseLimit} />
    <SuppressedNote limit={smallNumberLimit} />
  </section>
)
