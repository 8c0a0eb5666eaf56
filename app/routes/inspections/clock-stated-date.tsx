import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { stateClock } from '../../commands/state-clock.ts'
import { clockWords } from '../../domain/clock.ts'
import { day, text, typedDay } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Day } from '../../ui/day.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { onClock } from './on-clock.ts'

const gate = onClock('state-clock')

export const loader = guarded(gate, ({ subject: { ref, running } }) => ({
  ref,
  clock: running.clock,
  computed: running.computed,
  standing: { ...typedDay('day', running.stated?.day ?? null), source: running.stated?.source ?? '' },
}))

const Stated = z.object({
  day: day('Date stated by Ofsted'),
  source: text('where Ofsted states it', 500),
})

export const action = guarded(gate, async ({ request, params: { ref, clock }, carryOut }) => {
  const read = readForm(await request.formData(), Stated)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(stateClock, { inspection: ref, clock, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'day'))
    : doneAt(`/inspections/${ref}/clocks/${clock}`, done)
})

export default function StatedDate() {
  const { ref, clock, computed, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title="Record a date stated by Ofsted"
      caption={`${ref}: ${clockWords[clock]}`}
      form={form}
      back={{ href: `/inspections/${ref}/clocks/${clock}` }}
    >
      <p className="govuk-body">
        The computed date is <Day value={computed} />. A date that Ofsted states counts in its place; both are
        shown.
      </p>
      <Form>
        <DateField form={form} name="day" legend="Date stated by Ofsted" />
        <TextField
          form={form}
          name="source"
          label="Where Ofsted states it"
          hint="For example, letter of 9 May 2022, page 4"
        />
        <Button>Save the stated date</Button>
      </Form>
    </Page>
  )
}
