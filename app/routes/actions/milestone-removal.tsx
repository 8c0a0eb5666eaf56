import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { removeMilestone } from '../../commands/remove-milestone.ts'
import { completionState } from '../../domain/completion-state.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { LapseWarning } from './lapse-warning.tsx'
import { milestoneAsked, onMilestone } from './on-milestone.ts'

export const loader = guarded(onMilestone, ({ subject, params, edition: { db } }) => ({
  ref: subject.ref,
  title: subject.title,
  completion: completionState(subject),
  text: milestoneAsked(db, subject.ref, params.number).text,
}))

const Removal = z.object({ reason: text('the reason') })

export const action = guarded(onMilestone, async ({ request, params: { ref, number }, carryOut }) => {
  const read = readForm(await request.formData(), Removal)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(removeMilestone, { action: ref, milestone: number, reason: read.value.reason })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'reason'))
    : doneAt(`/actions/${ref}/milestones`, done)
})

export default function RemoveMilestone() {
  const { ref, title, completion, text } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Remove a milestone: ${ref} ${title}`}
      form={form}
      back={{ href: `/actions/${ref}/milestones` }}
    >
      <LapseWarning completion={completion} />
      <InsetText>{text}</InsetText>
      <Form>
        <TextareaField
          form={form}
          name="reason"
          label="Why it is removed"
          hint="It stays in the history"
          rows={3}
        />
        <Button variant="warning" preventDoubleClick>
          Remove this milestone
        </Button>
      </Form>
    </Page>
  )
}
