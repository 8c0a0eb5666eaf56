import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { retireParty } from '../../commands/retire-party.ts'
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
import { onParty } from '../../web/on-party.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onParty('add-party')

export const loader = guarded(gate, ({ subject: { id, name } }) => ({ id, name }))

const Retired = z.object({ reason: text('why it is retired') })

export const action = guarded(gate, async ({ request, params: { id }, carryOut }) => {
  const read = readForm(await request.formData(), Retired)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(retireParty, { party: id, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'reason')) : doneAt(pathTo('party', id), done)
})

export default function RetireOwner() {
  const { id, name } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Retire ${name}`} form={form} back={{ href: pathTo('party', id) }}>
      <p className="govuk-body">
        It can be given no action any more, and must not own an open one. Its name stays wherever it stands in
        history, marked as retired. This cannot be taken back: if it is needed again, add it again.
      </p>
      <Form>
        <TextareaField form={form} name="reason" label="Why it is retired" labelSize="s" rows={3} />
        <Button variant="warning" preventDoubleClick>
          Retire {name}
        </Button>
      </Form>
    </Page>
  )
}
