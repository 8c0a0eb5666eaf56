import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { giveExemptRight } from '../../commands/give-exempt-right.ts'
import { day, text } from '../../domain/form.ts'
import { PersonId } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMatter } from '../../web/on-matter.ts'
import { useForm } from '../../web/use-form.ts'
import { allPeople } from '../../../db/read/people.ts'

const gate = onMatter('give-exempt-right')

export const loader = guarded(gate, ({ subject: { ref }, edition: { db }, person }) => ({
  ref,
  people: allPeople(db)
    .filter(({ retired, id }) => !retired && id !== person.id)
    .map(({ id, name }) => ({ value: id, text: name })),
}))

const Right = z.object({
  person: z.string('Choose who may read it').pipe(PersonId),
  reason: text('why they may read it'),
  until: day('Last day on which they may'),
})

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Right)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(giveExemptRight, { matter: ref, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'person')) : doneAt(`/exempt/${ref}`, done)
})

export default function NewRight() {
  const { ref, people } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Give a right to read ${ref}`} form={form} back={{ href: `/exempt/${ref}` }}>
      <Form>
        <SelectField
          form={form}
          name="person"
          label="Who may read it"
          items={[{ value: '', text: 'Choose a person' }, ...people]}
        />
        <TextareaField
          form={form}
          name="reason"
          label="Why"
          hint="For a scrutiny member: the decision being scrutinised, or the review in the work programme, that it is relevant to"
          rows={3}
        />
        <DateField form={form} name="until" legend="The last day on which they may" legendSize="s" />
        <Button preventDoubleClick>Give the right</Button>
      </Form>
    </Page>
  )
}
