import { Day } from '../../ui/day.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { ResolutionLink } from '../meetings/resolution-link.tsx'
import type { ToldRecommendation, ToldReferral } from './told-between-bodies.ts'

export function ReferralTable({ rows }: { rows: readonly ToldReferral[] }) {
  return (
    <ListTable
      caption="Referred by other bodies"
      captionHidden
      rows={rows}
      rowKey={({ resolution }) => `${resolution?.meeting ?? ''} ${resolution?.letter ?? ''}`}
      empty="No matter that another body referred awaits this one."
      columns={[
        { header: 'Resolved', rowHeader: true, cell: ({ words }) => words },
        { header: 'Why it was referred', cell: ({ reason }) => reason },
        { header: 'By', cell: ({ resolution }) => resolution && <ResolutionLink resolution={resolution} /> },
      ]}
    />
  )
}

export function RecommendationTable({ rows }: { rows: readonly ToldRecommendation[] }) {
  return (
    <ListTable
      caption="Recommendations"
      captionHidden
      rows={rows}
      rowKey={({ resolution }) => `${resolution?.meeting ?? ''} ${resolution?.letter ?? ''}`}
      empty="No recommendation was made by this body or to it."
      columns={[
        { header: 'Recommendation', rowHeader: true, cell: ({ asks }) => asks },
        { header: 'From or to', cell: ({ between }) => between },
        { header: 'Response', cell: row => <Response {...row} /> },
        {
          header: 'Made by',
          cell: ({ resolution }) => resolution && <ResolutionLink resolution={resolution} />,
        },
      ]}
    />
  )
}

function Response({ response, responseOn, due, late }: ToldRecommendation) {
  if (response !== null && responseOn !== null)
    return (
      <>
        {response}, <Day value={responseOn} />
      </>
    )
  return (
    <>
      <Tag colour={late ? 'red' : 'orange'}>{late ? 'Late' : 'None yet'}</Tag>{' '}
      {due === null ? (
        'No day set'
      ) : (
        <>
          due <Day value={due} />
        </>
      )}
    </>
  )
}
