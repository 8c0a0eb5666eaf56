import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reopenAction } from '../../commands/reopen-action.ts'
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

const gate = onAction('reopen-action')

export const loader = guarded(gate, ({ subject, edition }) => ({
  ref: subject.ref,
  title: subject.title,
  standing: { seen: String(edition.through) },
}))

const Reopening = z.object({ seen, reason: text('why the action is reopened') })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Reopening)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(reopenAction, { action: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'reason', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function ReopenAction() {
  const { ref, title, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Reopen the action: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <p className="govuk-body">
        The approval stays in history. To be complete again, the action has to be claimed, verified and
        approved once more.
      </p>
      <Form seen={typedText(form, 'seen')}>
        <TextareaField form={form} name="reason" label="Why it is reopened" rows={4} />
        <Button preventDoubleClick>Reopen the action</Button>
      </Form>
    </Page>
  )
}
