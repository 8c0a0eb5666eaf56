import { Fragment } from 'react'
import { Day } from '../../ui/day.tsx'
import { DueDate } from '../../ui/due-date.tsx'
import { ListTable, type ListColumn } from '../../ui/list-table.tsx'
import { Prose } from '../../ui/prose.tsx'
import { DeliveryTag, ImpactTag } from '../../ui/rating.tsx'
import { Reference } from '../../ui/reference.tsx'
import { EffectSentences } from '../measures/effect-sentences.tsx'
import type { Board } from './board-of.ts'

interface Rows<Name extends keyof Board> {
  rows: Board[Name]
}

/** Each list of the board's page: one row an action, whose reference and title come first. */
function ActionTable<Row extends { ref: string; title: string }>(props: {
  caption: string
  rows: readonly Row[]
  columns: readonly ListColumn<Row>[]
  empty: string
}) {
  const { caption, rows, columns, empty } = props
  return (
    <ListTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ ref }) => ref}
      empty={empty}
      columns={[
        {
          header: 'Action',
          rowHeader: true,
          cell: ({ ref, title }) => (
            <>
              <Reference kind="action" to={ref} /> {title}
            </>
          ),
        },
        ...columns,
      ]}
    />
  )
}

export function ChangedTable({ rows }: Rows<'changed'>) {
  return (
    <ActionTable
      caption="Changed since the last meeting"
      rows={rows}
      empty="Nothing has changed since the last meeting."
      columns={[
        {
          header: 'What happened',
          cell: ({ kinds }) => (
            <>
              {kinds.map(({ words, times, newest }, place) => (
                <Fragment key={words}>
                  {place > 0 && ', '}
                  <Reference kind="event" to={newest}>
                    {words}
                  </Reference>
                  {times > 1 && ` ${times} times`}
                </Fragment>
              ))}
            </>
          ),
        },
      ]}
    />
  )
}

export function LateTable({ rows }: Rows<'late'>) {
  return (
    <ActionTable
      caption="Late against the original date"
      rows={rows}
      empty="No action is late."
      columns={[
        {
          header: 'Due',
          cell: ({ due, originalDue, revisions }) => (
            <DueDate due={due} original={originalDue} revisions={revisions} />
          ),
        },
        { header: 'Days late', numeric: true, cell: ({ daysLate }) => daysLate },
      ]}
    />
  )
}

export function AwaitingTable({ rows }: Rows<'awaiting'>) {
  return (
    <ActionTable
      caption="Awaiting your approval"
      rows={rows.map(({ action, ...row }) => ({ ref: action, ...row }))}
      empty="No action awaits approval."
      columns={[
        { header: 'Impact', cell: ({ impact }) => <Prose text={impact} /> },
        {
          header: 'Evidence',
          cell: ({ evidence }) => (
            <ul className="govuk-list">
              {evidence.map(({ ref, title }) => (
                <li key={ref}>
                  <Reference kind="evidence" to={ref} /> {title}
                </li>
              ))}
            </ul>
          ),
        },
        {
          header: 'Measures when claimed',
          cell: ({ effects }) => <Effects of={effects} />,
        },
        { header: 'Claimed by', cell: ({ claimedBy }) => claimedBy },
        { header: 'Verified by', cell: ({ verifiedBy }) => verifiedBy },
      ]}
    />
  )
}

export function SilentTable({ rows }: Rows<'silent'>) {
  return (
    <ActionTable
      caption="No update this cycle"
      rows={rows}
      empty="Every action has been reported on this cycle."
      columns={[
        {
          header: 'Last update',
          cell: ({ lastUpdateOn }) => (lastUpdateOn === null ? 'Never' : <Day value={lastUpdateOn} />),
        },
      ]}
    />
  )
}

export function NotShownTable({ rows }: Rows<'notShown'>) {
  return (
    <ActionTable
      caption="Delivered, impact not shown"
      rows={rows}
      empty="Every action that is delivered has shown its impact."
      columns={[
        { header: 'Delivery', cell: ({ delivery }) => <DeliveryTag rating={delivery} /> },
        { header: 'Impact', cell: ({ impact }) => <ImpactTag rating={impact} /> },
        { header: 'Measures: expected and actual', cell: ({ effects }) => <Effects of={effects} /> },
      ]}
    />
  )
}

const Effects = ({ of }: { of: Board['notShown'][number]['effects'] }) =>
  of.length === 0 ? 'None attached' : <EffectSentences effects={of} />
