import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { publishAgenda } from '../../commands/publish-agenda.ts'
import { agendaDue, agendaNotice } from '../../domain/agenda.ts'
import { day, optionalText, seen, typedDay } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Day } from '../../ui/day.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { itemsOfMeeting } from '../../../db/read/meetings.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { meetingTitle } from './meeting-title.ts'

const gate = onMeeting('publish-agenda')

export const loader = guarded(gate, ({ subject, edition: { db, through }, today }) => ({
  ref: subject.ref,
  meeting: meetingTitle(subject),
  due: agendaDue(subject.on),
  items: itemsOfMeeting(db, subject.ref).map(({ item, title }) => ({ item, title })),
  standing: { seen: String(through), ...typedDay('on', today) },
}))

const Published = z.object({
  seen,
  on: day('Day it was published'),
  lateReason: optionalText('the chair’s reason', 2000),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Published)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(publishAgenda, { meeting: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'on', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}`, done)
})

export default function PublishAgenda() {
  const { ref, meeting, due, items, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Publish the agenda: ${meeting}`} form={form} back={{ href: `/meetings/${ref}` }}>
      <ChangedSince />
      <p className="govuk-body">
        In time until <Day value={due} />: that leaves {agendaNotice.clearDays} clear working days before the
        meeting.
      </p>
      <ol className="govuk-list govuk-list--number">
        {items.map(({ item, title }) => (
          <li key={item}>{title}</li>
        ))}
      </ol>
      <Form seen={typedText(form, 'seen')}>
        <DateField form={form} name="on" legend="Day it was published" legendSize="s" />
        <TextareaField
          form={form}
          name="lateReason"
          label="The chair’s reason, where it is too late"
          hint="Why these items cannot wait. It is shown with each of them and goes into the minutes"
          rows={3}
        />
        <Button preventDoubleClick>Publish the agenda</Button>
      </Form>
    </Page>
  )
}
