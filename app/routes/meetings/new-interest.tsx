import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { declareInterest } from '../../commands/declare-interest.ts'
import { capacityWords, sitsOn } from '../../domain/body-member.ts'
import { interestKinds } from '../../domain/events/attendance.ts'
import { seen, text, yes } from '../../domain/form.ts'
import { interestKindWords } from '../../domain/interest.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { itemsOfMeeting } from '../../../db/read/meetings.ts'
import { membersOf, seatsElsewhere } from '../../../db/read/members.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { meetingTitle } from './meeting-title.ts'
import { SeatsElsewhere } from './seats-elsewhere.tsx'

const gate = onMeeting('record-attendance')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => {
  const { ref, body, on } = subject
  const members = membersOf(db, body).filter(term => sitsOn(term, on))
  return {
    ref,
    meeting: meetingTitle(subject),
    members: members.map(({ member, shownName }) => ({ value: String(member), text: shownName })),
    items: itemsOfMeeting(db, ref).map(({ item, title }) => ({
      value: String(item),
      text: `${item}. ${title}`,
    })),
    elsewhere: seatsElsewhere(db, body, on).map(({ member, bodyName, capacity }) => ({
      name: members.find(each => each.member === member)?.shownName ?? '',
      seat: `${bodyName}, ${capacityWords[capacity].toLowerCase()}`,
    })),
    standing: { seen: String(through) },
  }
})

const Declaration = z.object({
  seen,
  member: z.coerce.number({ error: 'Choose who declared it' }).int().positive(),
  item: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .transform(item => item ?? null),
  kind: z.enum(interestKinds, { error: 'Choose what kind of interest it is' }),
  words: text('what was declared', 2000),
  leftRoom: yes,
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Declaration)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(declareInterest, { meeting: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'member', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}`, done)
})

export default function NewInterest() {
  const { ref, meeting, members, items, elsewhere, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Record a declaration: ${meeting}`} form={form} back={{ href: `/meetings/${ref}` }}>
      <ChangedSince />
      <SeatsElsewhere seats={elsewhere} />
      <Form seen={typedText(form, 'seen')}>
        <SelectField
          form={form}
          name="member"
          label="Who declared it"
          items={[{ value: '', text: 'Choose a member' }, ...members]}
        />
        <SelectField
          form={form}
          name="item"
          label="What it is about"
          items={[{ value: '', text: 'The whole meeting' }, ...items]}
        />
        <RadiosField
          form={form}
          name="kind"
          legend="Kind of interest"
          legendSize="s"
          items={interestKinds.map(kind => ({
            value: kind,
            text: interestKindWords[kind],
            ...(kind === 'dual-role' && { hint: 'Also sits on another board, with or without a vote' }),
          }))}
        />
        <TextareaField form={form} name="words" label="What was declared" labelSize="s" rows={3} />
        <CheckboxesField
          form={form}
          name="leftRoom"
          legend="While it was discussed"
          legendSize="s"
          items={[{ value: 'yes', text: 'They left the room' }]}
        />
        <Button preventDoubleClick>Record the declaration</Button>
      </Form>
    </Page>
  )
}
