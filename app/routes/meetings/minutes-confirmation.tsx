import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { confirmMinutes } from '../../commands/confirm-minutes.ts'
import { lettered } from '../../domain/reference.ts'
import { confirmingWords } from '../../domain/minutes.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
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
  standing: { seen: String(through), words: confirmingWords(minuted.on) },
}))

const Confirmation = z.object(laterResolution)

export const action = guarded(gate, async ({ request, params: { ref, earlier }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Confirmation)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(confirmMinutes, { meeting: ref, earlier, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'words', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}`, done)
})

export default function ConfirmMinutes() {
  const { ref, meeting, earlier, minuted, letter, items, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`Confirm the minutes: ${minuted}`}
      caption={meeting}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <ChangedSince />
      <p className="govuk-body">
        After this, nothing more is recorded of that meeting, and{' '}
        <a className="govuk-link" href={`/meetings/${earlier}/minutes`}>
          its minutes
        </a>{' '}
        stay as they are. A later meeting can only correct them by resolution.
      </p>
      <Form seen={typedText(form, 'seen')}>
        <LaterResolutionFields form={form} letter={letter} items={items} />
        <Button preventDoubleClick>Record that they were confirmed</Button>
      </Form>
    </Page>
  )
}
