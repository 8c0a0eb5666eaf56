import type { Group } from '../../domain/events/workforce.ts'
import { Picture, type PictureMatter } from '../../ui/pictures/picture.tsx'
import { GroupTable } from './group-table.tsx'

interface DistributionProps {
  groups: readonly Group[]
  caseLimit: number
  smallNumberLimit: number
  picture: PictureMatter | null
}

/** How the cases are spread over the workers of each role band. */
export const DistributionSection = ({ groups, caseLimit, smallNumberLimit, picture }: DistributionProps) => (
  <section aria-labelledby="distribution">
    {picture && <Picture id="distribution" title="How the cases are spread" {...picture} />}
    <GroupTable groups={groups} caseLimit={caseLimit} smallNumberLimit={smallNumberLimit} />
  </section>
)
