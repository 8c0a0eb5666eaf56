import type { Instant } from '../../domain/day.ts'
import type { DigestStep } from '../../domain/events/cycles.ts'
import { digestWords } from '../../domain/reminder-words.ts'
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { Reporter } from './reports-of.ts'

interface DigestRow {
  number: number
  to: string
  step: DigestStep
  at: Instant
  outcome: 'sent' | 'failed' | 'refused'
  owed: { ref: string; since: boolean }[]
}

const outcomes = {
  sent: 'Sent',
  failed: 'Not delivered, will be tried again',
  refused: 'Not delivered: the mailbox refused it',
} as const

export function OwedTable({ rows, ended }: { rows: readonly Reporter[]; ended: boolean }) {
  return (
    <ListTable
      caption={ended ? 'Actions nobody reported on by the closing day' : 'Actions without an update yet'}
      captionHidden
      empty={ended ? 'Nobody: every action was reported on.' : 'Nobody: every action has been reported on.'}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { header: 'Who', rowHeader: true, cell: row => <Who {...row} /> },
        {
          header: 'Actions without an update',
          cell: ({ owed }) => (
            <ul className="govuk-list">
              {owed.map(({ ref, title, since }) => (
                <li key={ref}>
                  <Reference kind="action" to={ref} /> {title}
                  {since && ' (reported since)'}
                </li>
              ))}
            </ul>
          ),
        },
        { header: 'Reported', numeric: true, cell: ({ reported, asked }) => `${reported} of ${asked}` },
      ]}
    />
  )
}

export function ReportedTable({ rows }: { rows: readonly Reporter[] }) {
  return (
    <ListTable
      caption="People who reported, and on how many of their actions"
      captionHidden
      empty="Nobody yet."
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { header: 'Who', rowHeader: true, cell: row => <Who {...row} /> },
        { header: 'Reported', numeric: true, cell: ({ reported, asked }) => `${reported} of ${asked}` },
      ]}
    />
  )
}

export function DigestTable({ rows }: { rows: readonly DigestRow[] }) {
  return (
    <ListTable
      caption="Reminders, newest first"
      captionHidden
      empty="Nobody has been reminded."
      rows={rows}
      rowKey={({ number }) => number}
      columns={[
        { header: 'To', rowHeader: true, cell: ({ to }) => to },
        { header: 'Reminder', cell: ({ step }) => digestWords[step] },
        { header: 'When', cell: ({ at }) => <Moment value={at} /> },
        { header: 'Outcome', cell: ({ outcome }) => outcomes[outcome] },
        { header: 'Actions', numeric: true, cell: ({ owed }) => owed.length },
      ]}
    />
  )
}

export function EscalationTable({ rows }: { rows: readonly DigestRow[] }) {
  return (
    <ListTable
      caption="What executive leads were told, newest first"
      captionHidden
      empty="Nothing has been escalated."
      rows={rows}
      rowKey={({ number }) => number}
      columns={[
        { header: 'Executive lead', rowHeader: true, cell: ({ to }) => to },
        { header: 'When', cell: ({ at }) => <Moment value={at} /> },
        { header: 'Outcome', cell: ({ outcome }) => outcomes[outcome] },
        {
          header: 'Actions',
          cell: ({ owed }) => (
            <ul className="govuk-list">
              {owed.map(({ ref, since }) => (
                <li key={ref}>
                  <Reference kind="action" to={ref} />
                  {since && ' (reported since)'}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

const Who = ({ name, for: others }: Reporter) => (
  <>
    {name}
    {others && ` (also for ${others})`}
  </>
)
