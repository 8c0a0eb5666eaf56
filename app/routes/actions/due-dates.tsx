import { daysBetween, type Day as DayValue } from '../../domain/day.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'

interface Props {
  due: DayValue | null
  originalDue: DayValue | null
  revisions: number
  /** What is asked for, where that awaits a decision. */
  asked?: DayValue | undefined
}

/** The due date, and always beside it the original one and how far it has slipped. */
export function DueDates({ due, originalDue, revisions, asked }: Props) {
  if (due === null || originalDue === null) return <p className="govuk-body">No due date has been set.</p>
  return (
    <SummaryList
      rows={[
        { key: 'Due date', value: <Day value={due} /> },
        {
          key: 'Original due date',
          value: (
            <>
              <Day value={originalDue} />
              <br />
              Lateness counts from this date.
            </>
          ),
        },
        {
          key: 'Slipped',
          value:
            revisions === 0
              ? 'Never moved'
              : `${plural(daysBetween(originalDue, due), 'day')}, ${plural(revisions, 'revision')}`,
        },
        ...(asked
          ? [
              {
                key: 'Asked for',
                value: (
                  <>
                    <Day value={asked} />
                    <br />
                    {plural(daysBetween(originalDue, asked), 'day')} after the original due date.
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
