import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { meetClock } from '../../commands/meet-clock.ts'
import { clockWords } from '../../domain/clock.ts'
import { day, optionalText, typedDay } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { onClock } from './on-clock.ts'

const gate = onClock('meet-clock')

export const loader = guarded(gate, ({ subject: { ref, running } }) => ({
  ref,
  clock: running.clock,
  standing: { ...typedDay('on', running.met?.on ?? null), note: running.met?.note ?? '' },
}))

const Met = z.object({ on: day('Date it was met'), note: optionalText('note', 2000) })

export const action = guarded(gate, async ({ request, params: { ref, clock }, carryOut }) => {
  const read = readForm(await request.formData(), Met)
  if ('form' in read) return refuse(read.form)
  const { on, note } = read.value
  const done = carryOut(meetClock, { inspection: ref, clock, on, note: note ?? '' })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'on'))
    : doneAt(`/inspections/${ref}/clocks/${clock}`, done)
})

export default function ClockMet() {
  const { ref, clock, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title="Record that it was met"
      caption={`${ref}: ${clockWords[clock]}`}
      form={form}
      back={{ href: `/inspections/${ref}/clocks/${clock}` }}
    >
      <Form>
        <DateField form={form} name="on" legend="Date it was met" />
        <TextareaField
          form={form}
          name="note"
          label="Note (optional)"
          hint="For example, how and to whom it was sent"
          rows={3}
        />
        <Button>Record that it was met</Button>
      </Form>
    </Page>
  )
}
