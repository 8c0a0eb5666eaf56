import { useFrame } from '../../ui/frame.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Details } from '../../ui/govuk/details.tsx'

interface Props {
  action?: string
  point?: string
}

/** On the page of a record, or of the plan: what changed since a day. */
export function CompareWithEarlierDay({ action, point }: Props) {
  const { today } = useFrame()
  return (
    <Details summary="Compare with an earlier day">
      <form method="get" action="/compare">
        {action && <input type="hidden" name="action" value={action} />}
        {point && <input type="hidden" name="point" value={point} />}
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="compare-from">
            Earlier day
          </label>
          <input
            className="govuk-input govuk-input--width-10"
            id="compare-from"
            name="from"
            type="date"
            max={today}
            required
          />
        </div>
        <Button variant="secondary">Compare</Button>
      </form>
    </Details>
  )
}
