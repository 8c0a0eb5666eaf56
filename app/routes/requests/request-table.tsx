import { dayInLondon } from '../../domain/day.ts'
import { outcomeWords } from '../../domain/request.ts'
import { Day } from '../../ui/day.tsx'
import { ListTable, type ListColumn } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import { ResolutionLink } from '../meetings/resolution-link.tsx'
import { RequestDay, RequestOwner } from './request-parts.tsx'
import type { ToldRequest } from './told-request.ts'

interface RequestTableProps {
  caption: string
  captionHidden?: boolean
  requests: readonly ToldRequest[]
  empty: string
  /** What came of them, in place of who has them and until when. */
  closed?: boolean
}

export function RequestTable({ caption, captionHidden, requests, empty, closed = false }: RequestTableProps) {
  return (
    <ListTable
      caption={caption}
      captionHidden={captionHidden}
      rows={requests}
      rowKey={({ ref }) => ref}
      empty={empty}
      columns={[
        {
          header: 'Request',
          rowHeader: true,
          cell: ({ ref, asks }) => (
            <>
              <Reference kind="request" to={ref} /> {asks}
            </>
          ),
        },
        { header: 'Kind', cell: ({ kind }) => kind ?? 'Not recorded' },
        ...(closed ? outcome : ownerAndDay),
        {
          header: 'Opened by',
          cell: ({ resolution, madeOn }) =>
            resolution ? (
              <ResolutionLink resolution={resolution} />
            ) : (
              <>
                Outside a meeting, <Day value={madeOn} />
              </>
            ),
        },
      ]}
    />
  )
}

const ownerAndDay: ListColumn<ToldRequest>[] = [
  { header: 'Owner', cell: ({ owner }) => <RequestOwner owner={owner} /> },
  { header: 'Due', cell: ({ due, late }) => <RequestDay due={due} late={late} /> },
]
const outcome: ListColumn<ToldRequest>[] = [
  {
    header: 'What came of it',
    cell: ({ outcome, closed }) =>
      outcome && (
        <>
          {outcomeWords[outcome]}
          {closed && (
            <>
              , <Day value={dayInLondon(closed.at)} />
            </>
          )}
        </>
      ),
  },
]
