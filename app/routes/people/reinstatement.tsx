import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reinstatePerson } from '../../commands/reinstate-person.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { roleWords } from '../../domain/role.ts'
import { inWords } from '../../domain/wording.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPerson } from '../../web/on-person.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onPerson('retire-person')

export const loader = guarded(gate, ({ subject: { id, name, roles } }) => ({
  id,
  name,
  roles: inWords(roles.map(role => roleWords[role].toLowerCase())),
}))

const Reinstated = z.object({ reason: text('why they are reinstated') })

export const action = guarded(gate, async ({ request, params: { id }, carryOut }) => {
  const read = readForm(await request.formData(), Reinstated)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(reinstatePerson, { person: id, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'reason'))
    : doneAt(`${pathTo('person', id)}/sign-in-link`, done)
})

export default function ReinstatePerson() {
  const { id, name, roles } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Reinstate ${name}`} form={form} back={{ href: pathTo('person', id) }}>
      <p className="govuk-body">
        {roles === ''
          ? `${name} holds no role. Give them one afterwards.`
          : `${name} then holds the roles again that they held: ${roles}.`}{' '}
        They need a new link to choose a password.
      </p>
      <Form>
        <TextareaField form={form} name="reason" label="Why they are reinstated" labelSize="s" rows={3} />
        <Button preventDoubleClick>Reinstate {name}</Button>
      </Form>
    </Page>
  )
}
