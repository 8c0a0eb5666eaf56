import { dayInLondon } from '../../domain/day.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import type { ToldFollowUp } from './told-notes.ts'

interface Props {
  caption: string
  captionHidden?: boolean
  rows: readonly ToldFollowUp[]
  /** Whether the reader is an auditor, who alone records answers. */
  canAnswer: boolean
}

export function FollowUpTable({ caption, captionHidden, rows, canAnswer }: Props) {
  return (
    <ListTable
      caption={caption}
      captionHidden={captionHidden}
      rows={rows}
      rowKey={({ ref }) => ref}
      empty="No follow-up has been set yet."
      columns={[
        {
          header: 'Follow-up',
          rowHeader: true,
          cell: ({ ref, asks }) => (
            <>
              <a className="govuk-link" href={`/history/followUp/${ref}`}>
                {ref}
              </a>{' '}
              {asks}
            </>
          ),
        },
        { header: 'About', cell: ({ about }) => about.ref },
        { header: 'Of', cell: ({ of }) => of },
        {
          header: 'By',
          cell: ({ due, late }) => (
            <>
              <Day value={due} />
              {late && ', overdue'}
            </>
          ),
        },
        {
          header: 'Answered',
          cell: ({ ref, answers, closedAt }) => (
            <>
              {closedAt === null ? (
                plural(answers, 'answer')
              ) : (
                <>
                  Closed <Day value={dayInLondon(closedAt)} />
                </>
              )}
              {canAnswer && closedAt === null && (
                <>
                  {' '}
                  <a className="govuk-link" href={`/audit/follow-ups/${ref}/answer`}>
                    Record an answer<span className="govuk-visually-hidden"> to {ref}</span>
                  </a>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
