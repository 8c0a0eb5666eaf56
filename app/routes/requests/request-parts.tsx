import { Day } from '../../ui/day.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import type { ToldRequest } from './told-request.ts'

/** Who has it, or that nobody does. */
export const RequestOwner = ({ owner }: { owner: string | null }) =>
  owner === null ? <Tag colour="orange">No owner</Tag> : owner

/** When it is due, that the day has passed, or that there is none. */
export function RequestDay({ due, late }: Pick<ToldRequest, 'due' | 'late'>) {
  if (due === null) return <Tag colour="orange">No date</Tag>
  return (
    <>
      <Day value={due} /> {late && <Tag colour="red">Late</Tag>}
    </>
  )
}
