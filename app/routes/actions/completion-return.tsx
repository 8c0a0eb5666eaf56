import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { sendClaimBack } from '../../commands/send-claim-back.ts'
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
import { claimPage } from './claim-page.ts'
import { ClaimSummary } from './claim-summary.tsx'

const gate = onAction('verify-claim')

export const loader = guarded(gate, ({ subject, edition }) => claimPage(edition, subject))

const Typed = z.object({ seen, reason: text('what is missing') })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Typed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(sendClaimBack, { action: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'reason', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function SendClaimBack() {
  const { ref, title, claim, successMeasure, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Send the claim back: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <ClaimSummary claim={claim} successMeasure={successMeasure} />
      <Form seen={typedText(form, 'seen')}>
        <TextareaField
          form={form}
          name="reason"
          label="What is missing"
          hint="The owner and the executive lead will read this"
          rows={4}
        />
        <Button preventDoubleClick>Send it back</Button>
      </Form>
    </Page>
  )
}
