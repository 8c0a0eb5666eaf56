import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { auditClosure } from '../../commands/audit-closure.ts'
import { auditOutcomeWords } from '../../domain/audit-verdict.ts'
import { AuditOutcome } from '../../domain/events/audit.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onDrawn } from '../../web/on-audit.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onDrawn('keep-audit')

export const loader = guarded(gate, ({ params: { ref }, subject: { claim, action, title } }) => ({
  ref,
  claim,
  action,
  title,
}))

const Verdict = z.object({
  outcome: z.string({ error: 'Choose a verdict' }).pipe(AuditOutcome),
  words: text('what the verdict rests on'),
})

export const action = guarded(gate, async ({ request, params: { ref, claim }, carryOut }) => {
  const read = readForm(await request.formData(), Verdict)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(auditClosure, { sample: ref, claim, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'outcome'))
    : doneAt(`/audit/closures/${claim}`, done)
})

const items = AuditOutcome.options.map(value => ({ value, text: auditOutcomeWords[value] }))

export default function VerdictPage() {
  const { ref, claim, action, title } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Record a verdict on ${claim}`}
      caption={`${ref}: ${action} ${title}`}
      form={form}
      back={{ href: `/audit/closures/${claim}` }}
    >
      <Form>
        <RadiosField
          form={form}
          name="outcome"
          legend="Does the evidence show that the action was completed as approved?"
          legendSize="m"
          items={items}
        />
        <TextareaField
          form={form}
          name="words"
          label="What the verdict rests on"
          hint="Everybody who signs in can read it; the public never does"
          rows={5}
        />
        <Button preventDoubleClick>Record the verdict</Button>
      </Form>
    </Page>
  )
}
