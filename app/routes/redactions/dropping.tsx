import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dropRedaction } from '../../commands/drop-redaction.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onRedaction } from '../../web/on-redaction.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onRedaction('drop-redaction')

export const loader = guarded(gate, ({ params: { ref } }) => ({ ref }))

const Typed = z.object({ reason: text('why it stays', 1000) })

export const action = guarded(gate, async ({ request, params: { ref }, house, carryOut }) => {
  const read = readForm(await request.formData(), Typed)
  if ('form' in read) return refuse(read.form)
  const order = { redaction: ref, ...read.value }
  const done = house.redacting.around(() => carryOut(dropRedaction, order))
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'reason'))
    : doneAt(pathTo('redaction', ref), done)
})

export default function DropRemoval() {
  const { ref } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Drop ${ref}`} form={form} back={{ href: pathTo('redaction', ref), text: ref }}>
      <p className="govuk-body">Nothing is removed. What was to be removed is forgotten here.</p>
      <Form>
        <TextareaField form={form} name="reason" label="Why it stays" rows={3} />
        <Button preventDoubleClick>Drop this request</Button>
      </Form>
    </Page>
  )
}
