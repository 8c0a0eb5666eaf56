import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { briefPrivately } from '../../commands/brief-privately.ts'
import { day, seen, text, typedDay } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onRequest } from '../../web/on-request.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'

const gate = onRequest('brief-privately')

export const loader = guarded(gate, ({ subject, edition: { through }, today }) => ({
  ref: subject.ref,
  asks: subject.asks,
  isOpen: subject.outcome === null,
  standing: { seen: String(through), ...typedDay('on', today) },
}))

const Briefed = z.object({
  seen,
  briefed: text('who was briefed', 500),
  briefer: text('who gave the briefing', 500),
  about: text('the class of information', 200),
  on: day('The day of the briefing'),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Briefed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(briefPrivately, { request: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'briefed', edition, { kind: 'request', ref }))
    : doneAt(`/requests/${ref}`, done)
})

export default function PrivateBriefing() {
  const { ref, asks, isOpen, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`Record a private briefing on request ${ref}`}
      form={form}
      back={{ href: `/requests/${ref}` }}
    >
      <ChangedSince />
      <Prose text={asks} />
      {isOpen && <p className="govuk-body">Recording it closes the request.</p>}
      <Form seen={typedText(form, 'seen')}>
        <TextField form={form} name="briefed" label="Who was briefed" />
        <TextField form={form} name="briefer" label="Who gave the briefing" />
        <TextField
          form={form}
          name="about"
          label="Class of information"
          hint="Such as a personnel matter. Never what was said: everybody can read this"
        />
        <DateField form={form} name="on" legend="The day of the briefing" legendSize="s" />
        <Button preventDoubleClick>Record the briefing</Button>
      </Form>
    </Page>
  )
}
