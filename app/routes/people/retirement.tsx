import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { retirePerson } from '../../commands/retire-person.ts'
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
import { onPerson } from '../../web/on-person.ts'
import { endAccess } from '../../web/sign-in-links.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onPerson('retire-person')

export const loader = guarded(gate, ({ subject: { id, name } }) => ({ id, name }))

const Retired = z.object({ reason: text('why they are retired') })

export const action = guarded(gate, async ({ request, params: { id }, house, carryOut }) => {
  const read = readForm(await request.formData(), Retired)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(retirePerson, { person: id, ...read.value })
  if (isRefusal(done)) return refuse(refusedForm(read.typed, done, 'reason'))
  endAccess(house, id)
  return doneAt(pathTo('person', id), done)
})

export default function RetirePerson() {
  const { id, name } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Retire ${name}`} form={form} back={{ href: pathTo('person', id) }}>
      <p className="govuk-body">
        {name} is signed out at once and cannot sign in again. Their name stays wherever it stands in history,
        marked as retired. They must not own or lead an open action any more.
      </p>
      <Form>
        <TextareaField form={form} name="reason" label="Why they are retired" labelSize="s" rows={3} />
        <Button variant="warning" preventDoubleClick>
          Retire {name}
        </Button>
      </Form>
    </Page>
  )
}
