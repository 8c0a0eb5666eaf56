import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answerFollowUp } from '../../commands/answer-follow-up.ts'
import { text, yes } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onFollowUp } from '../../web/on-audit.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onFollowUp('keep-audit')

export const loader = guarded(gate, ({ subject: { ref, asks } }) => ({ ref, asks }))

const Answer = z.object({ answer: text('what was answered'), closes: yes })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Answer)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(answerFollowUp, { followUp: ref, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'answer')) : doneAt('/audit', done)
})

export default function AnswerPage() {
  const { ref, asks } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Record an answer to ${ref}`} form={form} back={{ href: '/audit' }}>
      <Prose text={asks} />
      <Form>
        <TextareaField form={form} name="answer" label="What was answered" rows={4} />
        <CheckboxesField
          form={form}
          name="closes"
          legend="Is that the end of it?"
          items={[{ value: 'yes', text: 'Close the follow-up' }]}
        />
        <Button preventDoubleClick>Record the answer</Button>
      </Form>
    </Page>
  )
}
