import type { Day as DayValue } from '../../domain/day.ts'
import { Day } from '../../ui/day.tsx'
import { ListTable, type ListColumn } from '../../ui/list-table.tsx'

interface Listed {
  milestone: number
  text: string
  due: DayValue
  metOn: DayValue | null
}

interface MilestoneListProps {
  action: string
  milestones: readonly Listed[]
  today: DayValue
  /** This person may mark them as met and remove them. */
  canBuild: boolean
}

export function MilestoneList({ action, milestones, today, canBuild }: MilestoneListProps) {
  const columns: ListColumn<Listed>[] = [
    { header: 'Milestone', rowHeader: true, cell: ({ text }) => text },
    { header: 'Due', cell: ({ due }) => <Day value={due} /> },
    { header: 'Met', cell: ({ due, metOn }) => <Met {...{ due, metOn, today }} /> },
  ]
  const links: ListColumn<Listed> = {
    header: 'Change',
    cell: ({ milestone, text, metOn }) => {
      const place = `/actions/${action}/milestones/${milestone}`
      const about = <span className="govuk-visually-hidden"> milestone: {text}</span>
      return (
        <>
          {metOn === null && (
            <>
              <a className="govuk-link" href={`${place}/met`}>
                Mark as met{about}
              </a>
              <br />
            </>
          )}
          <a className="govuk-link" href={`${place}/removal`}>
            Remove{about}
          </a>
        </>
      )
    },
  }
  return (
    <ListTable
      caption="Milestones"
      captionHidden
      rows={milestones}
      rowKey={({ milestone }) => milestone}
      empty="No milestones yet."
      columns={canBuild ? [...columns, links] : columns}
    />
  )
}

function Met({ due, metOn, today }: Pick<Listed, 'due' | 'metOn'> & { today: DayValue }) {
  if (metOn !== null) return <Day value={metOn} />
  return <>{due < today ? 'Not met, and past its date' : 'Not yet'}</>
}
