import { redirect } from '@remix-run/node'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { calendarAddressOf, endCalendarAddress } from '../../web/calendar-addresses.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'

const gate = { deed: 'keep-calendar', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ house, person }) => {
  if (calendarAddressOf(house, person.id) === null) throw new Response(null, { status: 404 })
  return null
})

export const action = guarded(gate, ({ house, person }) => {
  endCalendarAddress(house, person.id)
  return redirect('/calendar', 303)
})

export default function EndCalendarAddress() {
  return (
    <Page title="End your calendar address" back={{ href: '/calendar' }}>
      <p className="govuk-body">
        Your calendar stops being brought up to date, and nobody can read it at that address any more.
      </p>
      <Form>
        <Button variant="warning" preventDoubleClick>
          End the address
        </Button>
      </Form>
    </Page>
  )
}
