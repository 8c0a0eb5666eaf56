// Looking back: the banner on a page of the past, and the forms that lead there.
// Every other link and form of a page is carried over to that moment on its way out; `data-today` marks those that leave it.
import type { ReactNode } from 'react'
import { eventOf, type LookedBackTo } from '../domain/moment.ts'
import { inThousands } from '../domain/wording.ts'
import { Day, Moment } from './day.tsx'
import { useFrame } from './frame.tsx'
import { Button } from './govuk/button.tsx'
import { Details } from './govuk/details.tsx'
import { NotificationBanner } from './govuk/notification-banner.tsx'

export function AsAtBanner() {
  const { asAt, url } = useFrame()
  if (!asAt) return null
  return (
    <NotificationBanner title="Looking back" titleId="as-at-banner-title">
      <p className="govuk-notification-banner__heading">
        You are looking at the plan as it was <AsItWas {...asAt} />. Nothing can be changed here.{' '}
        <a className="govuk-notification-banner__link" href={withoutAsAt(url)} data-today="">
          Return to today
        </a>
      </p>
    </NotificationBanner>
  )
}

/** `on 2 March 2026`, or `after event 1,234, on 2 March 2026 at 10:14am` */
export function AsItWas({ moment, day, at }: LookedBackTo) {
  const event = eventOf(moment)
  if (event === null)
    return (
      <>
        on <Day value={day} />
      </>
    )
  return (
    <>
      after event {inThousands(event)}
      {at && (
        <>
          , on <Moment value={at} />
        </>
      )}
    </>
  )
}

/** Asks for this very page at another moment: at the end of a day and, where events are told, after one of them. */
export function AsAtForm() {
  const { asAt, today, url } = useFrame()
  const event = asAt && eventOf(asAt.moment)
  return (
    <div className="app-as-at govuk-width-container">
      <Details summary="See this page as it was on a day">
        <LookBack button="Look back">
          <label className="govuk-label" htmlFor="as-at">
            Day to look back to
          </label>
          <input
            className="govuk-input govuk-input--width-10"
            id="as-at"
            name="as-at"
            type="date"
            max={today}
            defaultValue={asAt?.day ?? today}
            required
          />
        </LookBack>
        {/^\/(history|compare)\b/.test(url) && (
          <LookBack button="Look back to this event">
            <label className="govuk-label" htmlFor="as-at-event">
              Event number to look back to
            </label>
            <input
              className="govuk-input govuk-input--width-10"
              id="as-at-event"
              name="as-at"
              inputMode="numeric"
              defaultValue={event ?? ''}
              required
            />
          </LookBack>
        )}
      </Details>
    </div>
  )
}

/** A plain GET; what else this page's address says is kept. */
function LookBack({ button, children }: { button: string; children: ReactNode }) {
  const [path, query] = withoutAsAt(useFrame().url).split('?')
  return (
    <form method="get" action={path} data-today="">
      {[...new URLSearchParams(query)].map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <div className="govuk-form-group">{children}</div>
      <Button variant="secondary">{button}</Button>
    </form>
  )
}

/** The same address in the present. */
export function withoutAsAt(url: string): string {
  const [path = '', query] = url.split('?')
  const fields = new URLSearchParams(query)
  fields.delete('as-at')
  return fields.size > 0 ? `${path}?${fields.toString()}` : path
}
