import type { ReactNode } from 'react'
import { Day, Moment } from '../../ui/day.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { ToldUpdate } from './told-update.ts'

interface Props<Told> {
  updates: readonly Told[]
  /** What may be done about an update, below it. */
  below?: (update: Told) => ReactNode
}

/** Updates newest first, as handed in: the day each speaks of, who wrote it when and for whom, and who endorsed it. */
export function UpdateTimeline<Told extends ToldUpdate>({ updates, below }: Props<Told>) {
  return (
    <div className="moj-timeline">
      {updates.map(update => (
        <div key={update.ref} className="moj-timeline__item" id={update.ref}>
          <div className="moj-timeline__header">
            <h3 className="moj-timeline__title">
              {update.ref} of <Day value={update.speaksOf} />
            </h3>{' '}
            <p className="moj-timeline__byline">
              by {update.by}, {update.role}
              {update.onBehalfOf && `, on behalf of ${update.onBehalfOf}`}
            </p>
          </div>
          <p className="moj-timeline__date">
            Written <Moment value={update.at} />
            {update.longAfter && <strong>, long after the day it speaks of</strong>}
          </p>
          <div className="moj-timeline__description">
            <Prose text={update.text} />
            {update.nextStep && (
              <>
                <h4 className="govuk-heading-s govuk-!-margin-bottom-1">Next step</h4>
                <Prose text={update.nextStep} />
              </>
            )}
            <Endorsed endorsed={update.endorsed} />
            {below?.(update)}
          </div>
        </div>
      ))}
    </div>
  )
}

function Endorsed({ endorsed }: Pick<ToldUpdate, 'endorsed'>) {
  if (endorsed === null) return <p className="govuk-body-s">Not endorsed</p>
  return (
    <p className="govuk-body-s">
      Endorsed by {endorsed.by}, <Moment value={endorsed.at} />
      {endorsed.comment && `: ${endorsed.comment}`}
    </p>
  )
}
