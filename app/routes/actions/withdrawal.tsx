import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { withdrawAction } from '../../commands/withdraw-action.ts'
import { seen, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'

const gate = onAction('withdraw-action')

export const loader = guarded(gate, ({ subject: { ref, title }, edition: { through } }) => ({
  ref,
  title,
  standing: { seen: String(through) },
}))

const Withdrawal = z.object({ seen, reason: text('why it is withdrawn') })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Withdrawal)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(withdrawAction, { action: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'reason', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function WithdrawAction() {
  const { ref, title, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Withdraw ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <p className="govuk-body">
        A withdrawn action is no longer part of the plan. It is never deleted: it stays among the withdrawn
        actions, with all its history.
      </p>
      <Form seen={typedText(form, 'seen')}>
        <TextareaField form={form} name="reason" label="Why it is withdrawn" rows={4} />
        <Button variant="warning" preventDoubleClick>
          Withdraw this action
        </Button>
      </Form>
    </Page>
  )
}
