import { z } from 'zod'
import { invitePerson } from '../../commands/invite-person.ts'
import { ticked } from '../../domain/form.ts'
import { subjectsOf } from '../../domain/history.ts'
import { personFields } from '../../domain/person-fields.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Role } from '../../domain/role.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { PersonFields } from './person-fields.tsx'
import { RolesField } from './roles-field.tsx'

const gate = { deed: 'invite-person', params: noParams, on: onNothing } as const

export const loader = guarded(gate, () => null)

const Invited = z.object({
  ...personFields,
  roles: ticked(Role).refine(roles => roles.length > 0, 'Choose at least one role'),
})

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), Invited)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(invitePerson, read.value)
  if (isRefusal(done)) return refuse(refusedForm(read.typed, done, 'name'))
  const invited = done.events.flatMap(({ says }) => subjectsOf(says)).find(({ kind }) => kind === 'person')
  return doneAt(invited === undefined ? '/people' : `${pathTo('person', invited.ref)}/sign-in-link`, done)
})

export default function NewPerson() {
  const form = useForm()
  return (
    <Page title="Invite a person" form={form} back={{ href: '/people' }}>
      <p className="govuk-body">You then get a link for them, with which they choose a password.</p>
      <Form>
        <PersonFields form={form} />
        <RolesField form={form} />
        <Button preventDoubleClick>Invite</Button>
      </Form>
    </Page>
  )
}
