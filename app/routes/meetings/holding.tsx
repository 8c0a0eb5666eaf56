import { useLoaderData } from '@remix-run/react'
import { holdMeeting } from '../../commands/hold-meeting.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { meetingTitle } from './meeting-title.ts'

const gate = onMeeting('plan-meeting')

export const loader = guarded(gate, ({ subject }) => ({ ref: subject.ref, meeting: meetingTitle(subject) }))

export const action = guarded(gate, ({ params: { ref }, carryOut }) => {
  const done = carryOut(holdMeeting, { meeting: ref })
  return isRefusal(done) ? refuse(refusedForm({}, done, '')) : doneAt(`/meetings/${ref}`, done)
})

export default function HoldMeeting() {
  const { ref, meeting } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Record as held: ${meeting}`} form={form} back={{ href: `/meetings/${ref}` }}>
      <p className="govuk-body">
        For a meeting that resolved nothing. Where it did, its first resolution also records that it was held.
      </p>
      <Form>
        <Button preventDoubleClick>Record as held</Button>
      </Form>
    </Page>
  )
}
