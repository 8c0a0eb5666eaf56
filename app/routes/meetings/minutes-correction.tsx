import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { correctMinutes } from '../../commands/correct-minutes.ts'
import { text } from '../../domain/form.ts'
import { lettered } from '../../domain/reference.ts'
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
import { onEarlierMinutes } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { itemsOfMeeting } from '../../../db/read/meetings.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { itemChoices, laterResolution, LaterResolutionFields } from './later-resolution.tsx'
import { meetingTitle } from './meeting-title.ts'

const gate = onEarlierMinutes('confirm-minutes')

export const loader = guarded(gate, ({ subject: { meeting, minuted }, edition: { db, through } }) => ({
  ref: meeting.ref,
  meeting: meetingTitle(meeting),
  earlier: minuted.ref,
  minuted: meetingTitle(minuted),
  letter: lettered(meeting.resolutions),
  items: itemChoices(itemsOfMeeting(db, meeting.ref)),
  minutedItems: itemChoices(itemsOfMeeting(db, minuted.ref)),
  standing: { seen: String(through) },
}))

const Correction = z.object({
  ...laterResolution,
  about: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .transform(item => item ?? null),
  correction: text('what the minutes should say', 20_000),
})

export const action = guarded(gate, async ({ request, params: { ref, earlier }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Correction)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(correctMinutes, { meeting: ref, earlier, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'correction', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${earlier}/minutes`, done)
})

export default function CorrectMinutes() {
  const { ref, meeting, minuted, letter, items, minutedItems, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`Correct the minutes: ${minuted}`}
      caption={meeting}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <ChangedSince />
      <p className="govuk-body">
        What was confirmed is not changed: the correction stands beside it, with the resolution that made it.
      </p>
      <Form seen={typedText(form, 'seen')}>
        <SelectField
          form={form}
          name="about"
          label="What is corrected"
          items={[{ value: '', text: 'The minutes as a whole' }, ...minutedItems]}
        />
        <TextareaField
          form={form}
          name="correction"
          label="What the minutes should say"
          labelSize="s"
          rows={4}
        />
        <LaterResolutionFields form={form} letter={letter} items={items} />
        <Button preventDoubleClick>Record the correction</Button>
      </Form>
    </Page>
  )
}
