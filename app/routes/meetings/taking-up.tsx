import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { takeUpReferral } from '../../commands/take-up-referral.ts'
import { MeetingRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onReferral } from '../../web/on-resolution.ts'
import { useForm } from '../../web/use-form.ts'
import { meetingsOfSince } from '../../../db/read/referrals.ts'
import { meetingTitle } from './meeting-title.ts'

const gate = onReferral('take-up-referral')

export const loader = guarded(gate, ({ subject, edition: { db } }) => ({
  ref: subject.meeting,
  letter: subject.letter,
  title: meetingTitle({ bodyName: subject.bodyName, on: subject.metOn }),
  to: subject.toName,
  reason: subject.reason,
  meetings: meetingsOfSince(db, subject.body, subject.metOn).map(({ ref, on }) => ({
    value: ref,
    text: meetingTitle({ bodyName: subject.toName, on }),
  })),
}))

const TakenUp = z.object({
  takenUpBy: z.string({ error: 'Choose the meeting that took it up' }).pipe(MeetingRef),
})

export const action = guarded(gate, async ({ request, params: { ref, letter }, carryOut }) => {
  const read = readForm(await request.formData(), TakenUp)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(takeUpReferral, { meeting: ref, letter, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'takenUpBy'))
    : doneAt(`/meetings/${ref}`, done)
})

export default function TakeUp() {
  const { ref, letter, title, to, reason, meetings } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Taken up by ${to}: resolution (${letter}) of ${title}`}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <InsetText>
        <Prose text={reason} />
      </InsetText>
      {meetings.length === 0 ? (
        <p className="govuk-body">{to} has no meeting since then. Plan one first.</p>
      ) : (
        <Form>
          <RadiosField
            form={form}
            name="takenUpBy"
            legend="Which meeting took it up"
            legendSize="s"
            items={meetings}
          />
          <Button preventDoubleClick>Record as taken up</Button>
        </Form>
      )}
    </Page>
  )
}
