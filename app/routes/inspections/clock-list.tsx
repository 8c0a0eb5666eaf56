import { Day } from '../../ui/day.tsx'
import { Details } from '../../ui/govuk/details.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { ClockTag } from './clock-tag.tsx'
import type { ShownClock } from './on-clock.ts'

interface Props {
  clocks: readonly ShownClock[]
  received: boolean
  here: string
  canChange: boolean
}

export function ClockList({ clocks, received, here, canChange }: Props) {
  if (!received)
    return (
      <p className="govuk-body">The clocks count from the day the report is received. It has not been.</p>
    )
  if (clocks.length === 0) return <p className="govuk-body">Nothing is due after this kind of inspection.</p>
  return (
    <SummaryList
      rows={clocks.map(clock => ({
        key: clock.name,
        value: <ClockFacts {...clock} />,
        actions: canChange
          ? [{ text: 'Change', href: `${here}/clocks/${clock.clock}`, visuallyHiddenText: clock.name }]
          : [],
      }))}
    />
  )
}

/** When it is due, where it stands, and both the stated and the computed date with how each came about. */
export function ClockFacts({ due, computed, stated, counting, standing }: ShownClock) {
  return (
    <>
      <p className="govuk-body">
        Due <Day value={due} /> <ClockTag standing={standing} />
      </p>
      {stated && (
        <p className="govuk-body">
          Stated by Ofsted: <Day value={stated.day} /> ({stated.source}). This date counts. Computed:{' '}
          <Day value={computed} />.
        </p>
      )}
      <Details summary="How the date was computed">{counting}</Details>
    </>
  )
}
