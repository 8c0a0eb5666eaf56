import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { removeInterest } from '../../commands/remove-interest.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onInterest } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { itemsOfMeeting } from '../../../db/read/meetings.ts'
import { InterestCard } from './interest-card.tsx'
import { toldInterests } from './told-interests.ts'

const gate = onInterest('record-attendance')

export const loader = guarded(gate, ({ subject, edition: { db } }) => {
  const { meeting } = subject
  return { ref: meeting, told: toldInterests([subject], itemsOfMeeting(db, meeting)) }
})

const Removed = z.object({ reason: text('why it is removed', 500) })

export const action = guarded(gate, async ({ request, params: { ref, interest }, carryOut }) => {
  const read = readForm(await request.formData(), Removed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(removeInterest, { meeting: ref, interest, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'reason')) : doneAt(`/meetings/${ref}`, done)
})

export default function InterestRemoval() {
  const { ref, told } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title="Remove a declaration of interest" form={form} back={{ href: `/meetings/${ref}` }}>
      <p className="govuk-body">For one that was recorded by mistake. It stays in the history.</p>
      {told.map(interest => (
        <InterestCard key={interest.interest} interest={interest} />
      ))}
      <Form>
        <TextareaField form={form} name="reason" label="Why it is removed" labelSize="s" rows={3} />
        <Button variant="warning" preventDoubleClick>
          Remove this declaration
        </Button>
      </Form>
    </Page>
  )
}
