import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { addItem } from '../../commands/add-item.ts'
import { optionalText, seen, text } from '../../domain/form.ts'
import { InspectionRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { allInspections } from '../../../db/read/inspections.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { LateReasonField } from './late-reason-field.tsx'
import { meetingTitle } from './meeting-title.ts'

const gate = onMeeting('plan-meeting')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => ({
  ref: subject.ref,
  meeting: meetingTitle(subject),
  number: subject.items.length + 1,
  late: subject.agendaPublishedOn !== null,
  inspections: allInspections(db).map(({ ref }) => ({ value: ref, text: ref })),
  standing: { seen: String(through) },
}))

const NewItem = z.object({
  seen,
  title: text('the title of the item', 200),
  inspection: InspectionRef.optional().transform(ref => ref ?? null),
  lateReason: optionalText('the chair’s reason', 2000),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), NewItem)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(addItem, { meeting: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'title', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}`, done)
})

export default function NewItemPage() {
  const { ref, meeting, number, late, inspections, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Add item ${number}: ${meeting}`} form={form} back={{ href: `/meetings/${ref}` }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <TextField form={form} name="title" label="Title, as on the agenda" />
        <SelectField
          form={form}
          name="inspection"
          label="Inspection it is about (optional)"
          hint="Leave it open where the item is about several: then every action of the plan can be noted under it"
          items={[{ value: '', text: 'None, or several' }, ...inspections]}
        />
        {late && <LateReasonField form={form} />}
        <Button preventDoubleClick>Add the item</Button>
      </Form>
    </Page>
  )
}
