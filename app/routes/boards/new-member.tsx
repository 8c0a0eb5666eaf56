import { useLoaderData } from '@remix-run/react'
import { joinBody } from '../../commands/join-body.ts'
import { capacityWords } from '../../domain/body-member.ts'
import { capacities } from '../../domain/events/bodies.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onBody } from '../../web/on-body.ts'
import { useForm } from '../../web/use-form.ts'
import { allPeople } from '../../../db/read/people.ts'
import { NewMember } from './member-form.ts'

const gate = onBody('keep-body')

export const loader = guarded(gate, ({ subject: { id, name }, edition: { db } }) => ({
  id,
  name,
  people: allPeople(db)
    .filter(({ retired }) => !retired)
    .map(({ id, name }) => ({ value: id, text: name })),
}))

export const action = guarded(gate, async ({ request, params: { id }, carryOut }) => {
  const read = readForm(await request.formData(), NewMember)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(joinBody, { body: id, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'person')) : doneAt(pathTo('body', id), done)
})

export default function NewMemberPage() {
  const { id, name, people } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Add a member: ${name}`} form={form} back={{ href: pathTo('body', id) }}>
      <Form>
        <SelectField
          form={form}
          name="person"
          label="Person, where they are known here"
          items={[{ value: '', text: 'Not known here' }, ...people]}
        />
        <TextField
          form={form}
          name="name"
          label="Name, where they are not"
          hint="As on the papers, such as Councillor Ada Finch"
          spellCheck={false}
        />
        <RadiosField
          form={form}
          name="capacity"
          legend="Capacity"
          legendSize="s"
          items={capacities.map(capacity => ({ value: capacity, text: capacityWords[capacity] }))}
        />
        <DateField form={form} name="from" legend="First day of the term" legendSize="s" />
        <DateField
          form={form}
          name="until"
          legend="Last day of the term (optional)"
          legendSize="s"
          hint="Leave it open where it is not settled"
        />
        <Button preventDoubleClick>Add this member</Button>
      </Form>
    </Page>
  )
}
