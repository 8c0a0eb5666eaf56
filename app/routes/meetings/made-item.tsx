import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { makeItem } from '../../commands/make-item.ts'
import { matterKinds, matterWords } from '../../domain/agenda-item.ts'
import { optionalText, seen, ticked } from '../../domain/form.ts'
import {
  ActionRef,
  ClaimRef,
  DueDateRequestRef,
  InspectionRef,
  PointRef,
  RequestRef,
} from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { awaitingBody } from '../../../db/read/awaiting-body.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { LateReasonField } from './late-reason-field.tsx'
import { meetingTitle } from './meeting-title.ts'

const gate = onMeeting('plan-meeting')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => {
  const awaiting = awaitingBody(db, subject)
  return {
    ref: subject.ref,
    meeting: meetingTitle(subject),
    late: subject.agendaPublishedOn !== null,
    parts: matterKinds
      .map(kind => ({ kind, found: awaiting.filter(each => each.kind === kind) }))
      .filter(({ found }) => found.length > 0),
    standing: { seen: String(through) },
  }
})

const Made = z
  .object({
    seen,
    title: optionalText('the title of the item', 200),
    lateReason: optionalText('the chair’s reason', 2000),
    claims: ticked(ClaimRef),
    dueDateRequests: ticked(DueDateRequestRef),
    inspections: ticked(InspectionRef),
    points: ticked(PointRef),
    actions: ticked(ActionRef),
    requests: ticked(RequestRef),
  })
  .transform(({ seen, title, lateReason, ...chosen }) => ({ seen, title, lateReason, chosen }))

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Made)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(makeItem, { meeting: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'title', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}`, done)
})

export default function MadeItem() {
  const { ref, meeting, late, parts, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`Make an item of what awaits this board: ${meeting}`}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <ChangedSince />
      {parts.length === 0 && (
        <p className="govuk-body">Nothing awaits this board that is not on its agenda.</p>
      )}
      {parts.length > 0 && (
        <Form seen={typedText(form, 'seen')}>
          {parts.map(({ kind, found }) => (
            <CheckboxesField
              key={kind}
              form={form}
              name={kind}
              legend={matterWords[kind].heading}
              legendSize="s"
              small
              items={found.map(({ ref, quoted, about, left }) => ({
                value: ref,
                text: `${quoted} ${about}`,
                ...(left && { hint: `The board left it: ${left}` }),
              }))}
            />
          ))}
          <TextField
            form={form}
            name="title"
            label="Title, as on the agenda (optional)"
            hint="Left empty, it is drafted from what you tick"
          />
          {late && <LateReasonField form={form} />}
          <Button preventDoubleClick>Make the item</Button>
        </Form>
      )}
    </Page>
  )
}
