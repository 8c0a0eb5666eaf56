import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { assignExecutiveLead } from '../../commands/assign-executive-lead.ts'
import { optionalText, seen } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { possibleLeads } from '../../../db/read/candidates.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { choicesOf, chosenLead } from './chosen.ts'

const gate = onAction('assign-executive-lead')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => {
  const lead = subject.executiveLead
  return {
    ref: subject.ref,
    title: subject.title,
    leads: choicesOf(possibleLeads(db), 'No executive lead'),
    standing: { executiveLead: lead ?? '', seen: String(through) },
    replaces: lead !== null,
  }
})

const NewLead = z.object({ seen, executiveLead: chosenLead, reason: optionalText('reason') })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), NewLead)
  if ('form' in read) return refuse(read.form)
  const { seen, executiveLead, reason } = read.value
  const done = carryOut(assignExecutiveLead, { action: ref, seen, executiveLead, reason: reason ?? '' })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'executiveLead', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function AssignLead() {
  const { ref, title, leads, standing, replaces } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Executive lead of ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <SelectField
          form={form}
          name="executiveLead"
          label="Executive lead"
          hint="The deputy director who answers for it to the board and endorses its updates"
          items={leads}
        />
        <TextareaField
          form={form}
          name="reason"
          label={replaces ? 'Reason for the change' : 'Reason (optional)'}
          rows={3}
        />
        <Button preventDoubleClick>Save the executive lead</Button>
      </Form>
    </Page>
  )
}
