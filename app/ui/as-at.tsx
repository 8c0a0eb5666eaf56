// Looking back: the banner on a page of the past, and the form that leads there.
// Every other link and form of a page is carried over to that day on its way out; `data-today` marks those that leave it.
import { Day } from './day.tsx'
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
        You are looking at the plan as it was on <Day value={asAt} />. Nothing can be changed here.{' '}
        <a className="govuk-notification-banner__link" href={withoutAsAt(url)} data-today="">
          Return to today
        </a>
      </p>
    </NotificationBanner>
  )
}

/** A plain GET to this very page; what else its address says is kept. */
export function AsAtForm() {
  const { asAt, today, url } = useFrame()
  const [path, query] = withoutAsAt(url).split('?')
  return (
    <div className="app-as-at govuk-width-container">
      <Details summary="See this page as it was on a day">
        <form method="get" action={path} data-today="">
          {[...new URLSearchParams(query)].map(([name, value], at) => (
            <input key={at} type="hidden" name={name} value={value} />
          ))}
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="as-at">
              Day to look back to
            </label>
            <input
              className="govuk-input govuk-input--width-10"
              id="as-at"
              name="as-at"
              type="date"
              max={today}
              defaultValue={asAt ?? today}
              required
            />
          </div>
          <Button variant="secondary">Look back</Button>
        </form>
      </Details>
    </div>
  )
}

/** The same address today. */
export function withoutAsAt(url: string): string {
  const [path = '', query] = url.split('?')
  const fields = new URLSearchParams(query)
  fields.delete('as-at')
  return fields.size > 0 ? `${path}?${fields.toString()}` : path
}
