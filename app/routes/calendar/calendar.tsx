import { useActionData, useLoaderData } from '@remix-run/react'
import { Moment } from '../../ui/day.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { calendarAddressOf, makeCalendarAddress } from '../../web/calendar-addresses.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'

const gate = { deed: 'keep-calendar', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ house, person, can }) => ({
  madeAt: calendarAddressOf(house, person.id),
  mayKeep: can('keep-calendar'),
}))

/** The address is the answer itself, not a page to go to: it is shown once and stands in no history of addresses. */
export const action = guarded(gate, ({ house, person, url }) =>
  Response.json({ address: url.origin + makeCalendarAddress(house, person.id) }),
)

export default function Calendar() {
  const { madeAt, mayKeep } = useLoaderData<typeof loader>()
  const made = useActionData<{ address: string }>()
  if (made) return <Made address={made.address} />
  return (
    <Page title="Your calendar">
      <p className="govuk-body">
        Subscribe to your days in the calendar you use: when the actions you own, post for or lead are due,
        their milestones, the closing day of the reporting cycle, and meetings.
      </p>
      {madeAt !== null && (
        <p className="govuk-body">
          You made a private address on <Moment value={madeAt} />. If you have lost it, replace it.
        </p>
      )}
      {mayKeep && (
        <>
          <Form>
            <Button preventDoubleClick>
              {madeAt === null ? 'Make a private address' : 'Replace the address'}
            </Button>
          </Form>
          {madeAt !== null && (
            <p className="govuk-body">
              <a className="govuk-link" href="/calendar/ending">
                End the address
              </a>
            </p>
          )}
        </>
      )}
    </Page>
  )
}

function Made({ address }: { address: string }) {
  return (
    <Page title="Your calendar address" back={{ href: '/calendar', text: 'Back to your calendar' }}>
      <p className="govuk-body">
        In your calendar, choose to add a calendar from the internet, and give it this address. It is not
        shown again.
      </p>
      <InsetText>
        <span className="app-prose">{address}</span>
      </InsetText>
      <p className="govuk-body">
        <a className="govuk-link" href={address.replace(/^https?:/, 'webcal:')}>
          Open it in the calendar of this device
        </a>
      </p>
      <WarningText>
        Whoever has the address can read your days and their titles without signing in. Give it to nobody;
        where it became known, replace it.
      </WarningText>
    </Page>
  )
}
