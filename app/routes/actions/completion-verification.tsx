import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { verifyClaim } from '../../commands/verify-claim.ts'
import { optionalText, seen } from '../../domain/form.ts'
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

const Typed = z.object({ seen, comment: optionalText('comment') })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Typed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(verifyClaim, { action: ref, ...read.value, comment: read.value.comment ?? '' })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'comment', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function VerifyClaim() {
  const { ref, title, claim, successMeasure, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Verify the claim: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <ClaimSummary claim={claim} successMeasure={successMeasure} />
      <Form seen={typedText(form, 'seen')}>
        <TextareaField form={form} name="comment" label="What you looked at (optional)" rows={4} />
        <Button preventDoubleClick>Verify: it is complete</Button>
      </Form>
    </Page>
  )
}
