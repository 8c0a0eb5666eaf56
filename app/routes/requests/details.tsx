import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeRequest } from '../../commands/change-request.ts'
import { seen } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onRequest } from '../../web/on-request.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { AskingFields, WeighingFields } from './facts-fields.tsx'
import { peopleToChoose } from './people-to-choose.ts'
import { TypedFacts, typedFacts } from './typed-facts.ts'

const gate = onRequest('change-request')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => ({
  ref: subject.ref,
  asks: subject.asks,
  people: peopleToChoose(db),
  standing: { seen: String(through), ...typedFacts(subject.facts) },
}))

const Details = z.object({ seen }).and(TypedFacts)

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Details)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(changeRequest, { request: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'kind', edition, { kind: 'request', ref }))
    : doneAt(`/requests/${ref}`, done)
})

export default function RequestDetails() {
  const { ref, asks, people, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Details of request ${ref}`} form={form} back={{ href: `/requests/${ref}` }}>
      <ChangedSince />
      <Prose text={asks} />
      <Form seen={typedText(form, 'seen')}>
        <AskingFields form={form} people={people} />
        <WeighingFields form={form} />
        <Button preventDoubleClick>Record the details</Button>
      </Form>
    </Page>
  )
}
