import { useLoaderData } from '@remix-run/react'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { ClockFacts } from './clock-list.tsx'
import { onClock, shownClock } from './on-clock.ts'

export const loader = guarded(onClock('read-plan'), ({ subject, today, can }) => ({
  ref: subject.ref,
  ...shownClock(subject.running, today),
  met: subject.running.met,
  canState: can('state-clock'),
  canMeet: can('meet-clock'),
}))

export default function Clock() {
  const { ref, met, canState, canMeet, ...clock } = useLoaderData<typeof loader>()
  const here = `/inspections/${ref}/clocks/${clock.clock}`
  return (
    <Page
      title={clock.name}
      caption={ref}
      breadcrumbs={[
        { text: 'Inspections', href: '/inspections' },
        { text: ref, href: `/inspections/${ref}` },
      ]}
    >
      <ClockFacts {...clock} />
      {met?.note && <p className="govuk-body">Note: {met.note}</p>}
      <ButtonGroup>
        {canMeet && <Button href={`${here}/met`}>Record that it was met</Button>}
        {canState && (
          <Button href={`${here}/stated-date`} variant="secondary">
            Record a date stated by Ofsted
          </Button>
        )}
      </ButtonGroup>
    </Page>
  )
}
