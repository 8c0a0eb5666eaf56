import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changePerson } from '../../commands/change-person.ts'
import { seen } from '../../domain/form.ts'
import { personFields } from '../../domain/person-fields.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPerson } from '../../web/on-person.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { PersonFields } from './person-fields.tsx'

const gate = onPerson('change-person')

export const loader = guarded(gate, ({ subject: { id, name, email, post }, edition: { through } }) => ({
  id,
  name,
  standing: { seen: String(through), name, email, post: post ?? '' },
}))

const Changed = z.object({ seen, ...personFields })

export const action = guarded(gate, async ({ request, params: { id }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Changed)
  if ('form' in read) return refuse(read.form)
  const { seen, ...is } = read.value
  const done = carryOut(changePerson, { person: id, seen, is })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'name', edition, { kind: 'person', ref: id }))
    : doneAt(pathTo('person', id), done)
})

export default function EditPerson() {
  const { id, name, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Change details: ${name}`} form={form} back={{ href: pathTo('person', id) }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <PersonFields form={form} />
        <Button preventDoubleClick>Save</Button>
      </Form>
    </Page>
  )
}
