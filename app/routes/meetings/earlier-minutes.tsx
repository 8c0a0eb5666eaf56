import type { ReactNode } from 'react'
import { formatDay, type Day } from '../../domain/day.ts'
import { Details } from '../../ui/govuk/details.tsx'
import { pathTo } from '../../ui/reference.tsx'
import type { ToldEarlierMinutes } from './told-earlier-minutes.ts'

interface EarlierMinutesProps {
  meeting: string
  minutes: ToldEarlierMinutes
  canConfirm: boolean
}

/** What this meeting did about the minutes of earlier ones, and what it still can do. */
export function EarlierMinutes({ meeting, minutes, canConfirm }: EarlierMinutesProps) {
  const { confirmedHere, correctedHere, waiting, confirmed } = minutes
  const offered = canConfirm && waiting.length + confirmed.length > 0
  if (confirmedHere.length + correctedHere.length === 0 && !offered) return null
  return (
    <section aria-labelledby="earlier-minutes">
      <h2 className="govuk-heading-m" id="earlier-minutes">
        Minutes of earlier meetings
      </h2>
      <ul className="govuk-list">
        {confirmedHere.map(({ ref, on, letter }) => (
          <li key={ref}>
            <MinutesLink of={ref} on={on} /> confirmed by resolution ({letter})
          </li>
        ))}
        {correctedHere.map(({ ref, on, letter }) => (
          <li key={letter}>
            <MinutesLink of={ref} on={on} /> corrected by resolution ({letter})
          </li>
        ))}
        {canConfirm &&
          waiting.map(({ ref, on }) => (
            <li key={ref}>
              <Offer meeting={meeting} earlier={ref} deed="confirmation">
                Confirm the minutes of {formatDay(on)}
              </Offer>
            </li>
          ))}
      </ul>
      {canConfirm && confirmed.length > 0 && (
        <Details summary="Correct confirmed minutes">
          <ul className="govuk-list">
            {confirmed.map(({ ref, on }) => (
              <li key={ref}>
                <Offer meeting={meeting} earlier={ref} deed="correction">
                  Correct the minutes of {formatDay(on)}
                </Offer>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

const MinutesLink = ({ of, on }: { of: string; on: Day }) => (
  <a className="govuk-link" href={`${pathTo('meeting', of)}/minutes`}>
    Minutes of {formatDay(on)}
  </a>
)

interface OfferProps {
  meeting: string
  earlier: string
  deed: 'confirmation' | 'correction'
  children: ReactNode
}

const Offer = ({ meeting, earlier, deed, children }: OfferProps) => (
  <a className="govuk-link" href={`/meetings/${meeting}/minutes-of/${earlier}/${deed}`}>
    {children}
  </a>
)
