import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { assignRequest } from '../../commands/assign-request.ts'
import { optionalDay, seen, typedDay } from '../../domain/form.ts'
import { PersonId } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onRequest } from '../../web/on-request.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { peopleToChoose } from './people-to-choose.ts'

const gate = onRequest('assign-request')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => ({
  ref: subject.ref,
  asks: subject.asks,
  people: peopleToChoose(db),
  standing: { seen: String(through), owner: subject.owner ?? '', ...typedDay('due', subject.due) },
}))

const Assignment = z.object({
  seen,
  owner: PersonId.optional().transform(id => id ?? null),
  due: optionalDay('The day it is due'),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Assignment)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(assignRequest, { request: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'owner', edition, { kind: 'request', ref }))
    : doneAt(`/requests/${ref}`, done)
})

export default function AssignRequest() {
  const { ref, asks, people, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Assign request ${ref}`} form={form} back={{ href: `/requests/${ref}` }}>
      <ChangedSince />
      <Prose text={asks} />
      <Form seen={typedText(form, 'seen')}>
        <SelectField
          form={form}
          name="owner"
          label="Who shall find out"
          items={[{ value: '', text: 'Nobody yet' }, ...people]}
        />
        <DateField form={form} name="due" legend="By when (optional)" legendSize="s" />
        <Button preventDoubleClick>Assign the request</Button>
      </Form>
    </Page>
  )
}
