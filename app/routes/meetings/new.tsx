import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { planMeeting } from '../../commands/plan-meeting.ts'
import { day, optionalText } from '../../domain/form.ts'
import { BodyId } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { allBodies } from '../../../db/read/meetings.ts'
import { meetingRef } from '../../domain/meeting.ts'

const gate = { deed: 'plan-meeting', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ edition: { db } }) => ({
  bodies: allBodies(db).map(({ id, name }) => ({ value: id, text: name })),
}))

const NewMeeting = z.object({
  body: z.string({ error: 'Choose which board meets' }).pipe(BodyId),
  on: day('Day of the meeting'),
  place: optionalText('place', 200),
})

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), NewMeeting)
  if ('form' in read) return refuse(read.form)
  const { body, on, place } = read.value
  const done = carryOut(planMeeting, { body, on, place: place ?? '' })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'on'))
    : doneAt(`/meetings/${meetingRef(body, on)}`, done)
})

export default function NewMeetingPage() {
  const { bodies } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title="Plan a meeting" form={form} back={{ href: '/meetings' }}>
      {bodies.length === 0 && (
        <InsetText>No board is known yet. An administrator or clerk adds one.</InsetText>
      )}
      <Form>
        <SelectField
          form={form}
          name="body"
          label="Board"
          items={[{ value: '', text: 'Choose a board' }, ...bodies]}
        />
        <DateField form={form} name="on" legend="The day of the meeting" legendSize="s" />
        <TextField form={form} name="place" label="Place (optional)" />
        <Button preventDoubleClick>Plan the meeting</Button>
      </Form>
    </Page>
  )
}
