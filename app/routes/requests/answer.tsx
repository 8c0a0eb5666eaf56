import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answerRequest } from '../../commands/answer-request.ts'
import { seen, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onRequest } from '../../web/on-request.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'

const gate = onRequest('answer-request')

export const loader = guarded(gate, ({ subject, edition }) => ({
  ref: subject.ref,
  asks: subject.asks,
  standing: { seen: String(edition.through) },
}))

const Answer = z.object({ seen, answer: text('the answer') })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Answer)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(answerRequest, { request: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'answer', edition, { kind: 'request', ref }))
    : doneAt(`/requests/${ref}`, done)
})

export default function AnswerRequest() {
  const { ref, asks, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Answer request ${ref}`} form={form} back={{ href: `/requests/${ref}` }}>
      <ChangedSince />
      <Prose text={asks} />
      <Form seen={typedText(form, 'seen')}>
        <TextareaField
          form={form}
          name="answer"
          label="The answer"
          hint="Recording it closes the request"
          rows={6}
        />
        <Button preventDoubleClick>Record the answer</Button>
      </Form>
    </Page>
  )
}
