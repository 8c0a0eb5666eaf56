import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setFollowUp } from '../../commands/set-follow-up.ts'
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
import { onAudited } from '../../web/on-audit.ts'
import { useForm } from '../../web/use-form.ts'
import { peopleToChoose } from '../requests/people-to-choose.ts'
import { pathToAudited } from './about-link.tsx'

const gate = onAudited('keep-audit')

export const loader = guarded(gate, ({ params, subject: { title }, edition: { db } }) => ({
  about: params,
  title,
  people: peopleToChoose(db),
}))

const FollowUp = z.object({
  asks: text('what is wanted'),
  of: z.string({ error: 'Choose of whom' }).pipe(PersonId),
  due: day('The day it is wanted by'),
})

export const action = guarded(gate, async ({ request, params: about, carryOut }) => {
  const read = readForm(await request.formData(), FollowUp)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(setFollowUp, { about, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'asks')) : doneAt(pathToAudited(about), done)
})

export default function NewFollowUp() {
  const { about, title, people } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Set a follow-up to ${about.ref}`}
      caption={title}
      form={form}
      back={{ href: pathToAudited(about) }}
    >
      <Form>
        <TextareaField
          form={form}
          name="asks"
          label="What is wanted"
          hint="They find it on their start page. Everybody who signs in can read it; the public never does"
          rows={4}
        />
        <SelectField
          form={form}
          name="of"
          label="Of whom"
          items={[{ value: '', text: 'Choose a person' }, ...people]}
        />
        <DateField form={form} name="due" legend="The day it is wanted by" legendSize="s" />
        <Button preventDoubleClick>Set the follow-up</Button>
      </Form>
    </Page>
  )
}
