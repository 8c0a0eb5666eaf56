import { plural } from '../../domain/wording.ts'
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { ToldClosure } from './told-closure.ts'

/** Who did each step, in the role they held on that day. */
export function ClosureSteps({ steps }: { steps: ToldClosure['steps'] }) {
  return (
    <ListTable
      caption="Hands"
      rows={steps}
      rowKey={({ event }) => event}
      empty="No step is recorded."
      columns={[
        { header: 'Step', rowHeader: true, cell: ({ what }) => what },
        { header: 'By', cell: ({ name }) => name },
        { header: 'Role on that day', cell: ({ role }) => role },
        { header: 'When', cell: ({ at }) => <Moment value={at} /> },
        {
          header: 'After the step before',
          cell: ({ daysAfter }) => (daysAfter === null ? 'First step' : plural(daysAfter, 'day')),
        },
        { header: 'Event', cell: ({ event }) => <Reference kind="event" to={event} /> },
      ]}
    />
  )
}
