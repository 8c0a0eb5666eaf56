import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { removePoint } from '../../commands/remove-point.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPoint } from '../../web/on-inspection.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onPoint('remove-point')

export const loader = guarded(gate, ({ subject: { ref, inspection, is } }) => ({
  ref,
  inspection,
  text: is.text,
}))

const Removal = z.object({ reason: text('how it came to be recorded by mistake') })

export const action = guarded(gate, async ({ request, params: { ref }, subject, carryOut }) => {
  const read = readForm(await request.formData(), Removal)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(removePoint, { point: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, ''))
    : doneAt(`/inspections/${subject.inspection}`, done)
})

export default function RemovePoint() {
  const { ref, text } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Remove ${ref}`} form={form} back={{ href: `/points/${ref}` }}>
      <Quotation>{text}</Quotation>
      <p className="govuk-body">
        Remove a point only where it was recorded by mistake. It stays in history, and its reference is never
        given again.
      </p>
      <Form>
        <TextareaField form={form} name="reason" label="How it came to be recorded by mistake" rows={3} />
        <Button variant="warning">Remove this point</Button>
      </Form>
    </Page>
  )
}
