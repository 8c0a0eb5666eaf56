import type { ReactNode } from 'react'
import { daysBetween } from '../../domain/day.ts'
import { plural } from '../../domain/wording.ts'
import { Day, Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { ToldLaterDate } from './told-later-date.ts'

interface Props<Told> {
  requests: readonly Told[]
  /** What may be done about a request that awaits its decision. */
  below?: (request: Told) => ReactNode
}

/** Every later date asked for: who asked, why, who granted or refused it, and when. */
export function LaterDates<Told extends ToldLaterDate>({ requests, below }: Props<Told>) {
  return (
    <ListTable
      caption={`Later dates asked for (${requests.length})`}
      empty="Nobody has asked for a later date."
      rows={requests}
      rowKey={({ ref }) => ref}
      columns={[
        {
          header: 'Due date',
          rowHeader: true,
          cell: ({ from, to }) => (
            <>
              From <Day value={from} /> to <Day value={to} />: {plural(daysBetween(from, to), 'day')} later
            </>
          ),
        },
        {
          header: 'Asked',
          cell: ({ askedBy, askedAt, reason }) => (
            <>
              {askedBy}, <Moment value={askedAt} />
              <Prose text={reason} />
            </>
          ),
        },
        {
          header: 'Decision',
          cell: request => (
            <>
              <Decision decided={request.decided} />
              {below?.(request)}
            </>
          ),
        },
      ]}
    />
  )
}

function Decision({ decided }: Pick<ToldLaterDate, 'decided'>) {
  if (decided === null) return <>Awaits a decision</>
  const { outcome, by, at, comment } = decided
  return (
    <>
      {outcome === 'granted' ? 'Granted' : 'Refused'} by {by}, <Moment value={at} />
      {comment !== '' && <Prose text={comment} />}
    </>
  )
}
