import { Tag } from '../../ui/govuk/tag.tsx'
import { ResolutionLink } from '../meetings/resolution-link.tsx'
import type { ToldClosure, ToldStanding, ToldTracking } from './told-standing.ts'

/** How a point, or an action, stands with the boards: closed or reopened by which resolution, tracked in which class. */
export function BoardStanding({ closures, tracking }: ToldStanding) {
  return (
    <>
      {closures.map((closure, place) => (
        <Closed key={place} closure={closure} />
      ))}
      {tracking.map((tracked, place) => (
        <Tracked key={place} tracked={tracked} />
      ))}
    </>
  )
}

function Closed({ closure: { effect, reason, resolution } }: { closure: ToldClosure }) {
  return (
    <p className="govuk-body">
      {effect === 'closed' ? <Tag colour="grey">Closed</Tag> : <Tag colour="blue">Open again</Tag>}{' '}
      <span>
        {effect === 'closed' ? 'Closed' : 'Reopened'}
        {resolution && (
          <>
            {' '}
            by <ResolutionLink resolution={resolution} />
          </>
        )}
        : {reason}
      </span>
    </p>
  )
}

function Tracked({ tracked: { words, resolution } }: { tracked: ToldTracking }) {
  return (
    <p className="govuk-body">
      Tracking class: {words}
      {resolution && (
        <>
          , by <ResolutionLink resolution={resolution} />
        </>
      )}
    </p>
  )
}
