import type { Group } from '../../domain/events/workforce.ts'
import { formatDay } from '../../domain/day.ts'
import type { Edition } from '../../../db/editions.ts'
import { groupsOfWorkforce, workforceByRef } from '../../../db/read/workforce.ts'
import { GroupTable } from '../workforce/group-table.tsx'

export interface PublicDistribution {
  on: string
  source: string
  caseLimit: number
  smallNumberLimit: number
  groups: Group[]
}

/** What is published of a workforce count; null where there is none. Its rows are in no edition that anybody reads. */
export function publicDistribution(db: Edition['db'], ref: string | null): PublicDistribution | null {
  const count = ref === null ? undefined : workforceByRef(db, ref)
  if (count === undefined) return null
  const { on, source, caseLimit, smallNumberLimit } = count
  return { on: formatDay(on), source, caseLimit, smallNumberLimit, groups: groupsOfWorkforce(db, count.ref) }
}

export const Distribution = ({ on, source, ...count }: PublicDistribution) => (
  <>
    <h2 className="govuk-heading-m">How the cases are spread over the workers</h2>
    <p className="govuk-body">
      Counted on {on}, worker by worker and without names. Source: {source}.
    </p>
    <GroupTable {...count} />
  </>
)
