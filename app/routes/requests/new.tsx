import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { openRequest } from '../../commands/open-request.ts'
import { day, optionalDay, text, typedDay } from '../../domain/form.ts'
import { BodyId, PersonId } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { allBodies } from '../../../db/read/meetings.ts'
import { AskingFields, WeighingFields } from './facts-fields.tsx'
import { peopleToChoose } from './people-to-choose.ts'
import { TypedFacts } from './typed-facts.ts'

const gate = { deed: 'open-request', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ edition: { db }, today }) => ({
  people: peopleToChoose(db),
  bodies: allBodies(db).map(({ id, name }) => ({ value: id, text: name })),
  standing: { ...typedDay('on', today), exempt: '', relevant: '' },
}))

const NewRequest = z
  .object({
    body: z.string({ error: 'Choose the body it is made to' }).pipe(BodyId),
    asks: text('what is asked for'),
    on: day('The day it was made'),
  })
  .and(TypedFacts)
  .and(
    z.object({
      owner: PersonId.optional().transform(id => id ?? null),
      due: optionalDay('The day it is due'),
    }),
  )

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), NewRequest)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(openRequest, read.value)
  if (isRefusal(done)) return refuse(refusedForm(read.typed, done, 'asks'))
  const [opened] = done.events
  return doneAt(opened && 'request' in opened.says ? `/requests/${opened.says.request}` : '/requests', done)
})

export default function NewRequestPage() {
  const { people, bodies, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title="Record a request made outside a meeting" form={form} back={{ href: '/requests' }}>
      <Form>
        <SelectField
          form={form}
          name="body"
          label="To which body"
          items={[{ value: '', text: 'Choose a body' }, ...bodies]}
        />
        <TextareaField
          form={form}
          name="asks"
          label="What is asked for"
          hint="Everybody can read this: say nothing of a matter that is exempt"
          rows={3}
        />
        <DateField form={form} name="on" legend="The day it was made" legendSize="s" />
        <AskingFields form={form} people={people} />
        <WeighingFields form={form} />
        <SelectField
          form={form}
          name="owner"
          label="Who shall find out (optional)"
          items={[{ value: '', text: 'Nobody yet' }, ...people]}
        />
        <DateField form={form} name="due" legend="By when (optional)" legendSize="s" />
        <Button preventDoubleClick>Record the request</Button>
      </Form>
    </Page>
  )
}
