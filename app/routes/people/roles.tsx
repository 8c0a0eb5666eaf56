import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeRoles } from '../../commands/change-roles.ts'
import { seen, ticked } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Role } from '../../domain/role.ts'
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
import { RolesField } from './roles-field.tsx'

const gate = onPerson('give-role')

export const loader = guarded(gate, ({ subject: { id, name, roles }, edition: { through } }) => ({
  id,
  name,
  standing: { seen: String(through), roles: [...roles] },
}))

const Given = z.object({ seen, roles: ticked(Role) })

export const action = guarded(gate, async ({ request, params: { id }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Given)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(changeRoles, { person: id, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'roles', edition, { kind: 'person', ref: id }))
    : doneAt(pathTo('person', id), done)
})

export default function ChangeRoles() {
  const { id, name, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Change roles: ${name}`} form={form} back={{ href: pathTo('person', id) }}>
      <ChangedSince />
      <p className="govuk-body">
        <a className="govuk-link" href="/permissions">
          What each role may do
        </a>
      </p>
      <Form seen={typedText(form, 'seen')}>
        <RolesField form={form} />
        <Button preventDoubleClick>Save</Button>
      </Form>
    </Page>
  )
}
