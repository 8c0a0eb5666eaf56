import { useLoaderData } from '@remix-run/react'
import { draftMinutes } from '../../commands/draft-minutes.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
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
import { resolutionsOf } from '../../../db/read/resolutions.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { LateItem } from './late-item.tsx'
import { MinutedResolution } from './minuted-resolution.tsx'
import { meetingTitle } from './meeting-title.ts'
import { DraftForm, typedNotes } from './draft-form.ts'
import { toldItems } from './told-items.ts'

const gate = onMeeting('draft-minutes')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => {
  const items = toldItems(itemsOfMeeting(db, subject.ref), resolutionsOf(db, subject.ref), subject)
  return {
    ref: subject.ref,
    meeting: meetingTitle(subject),
    items,
    standing: { seen: String(through), ...typedNotes(items) },
  }
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), DraftForm)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(draftMinutes, { meeting: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, '', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}/minutes`, done)
})

export default function DraftMinutes() {
  const { ref, meeting, items, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Draft the minutes: ${meeting}`} form={form} back={{ href: `/meetings/${ref}/minutes` }}>
      <ChangedSince />
      <p className="govuk-body">
        The minutes are drawn from what is recorded: who was there, what was declared, each item with its
        resolutions. Add what else should be said of an item.
      </p>
      <Form seen={typedText(form, 'seen')}>
        {items.map(({ number, title, lateReason, resolutions }) => (
          <section key={number} aria-labelledby={`item-${number}`}>
            <h2 className="govuk-heading-m" id={`item-${number}`}>
              {number}. {title}
            </h2>
            {lateReason && <LateItem reason={lateReason} />}
            {resolutions.map(resolution => (
              <MinutedResolution key={resolution.letter} resolution={resolution} />
            ))}
            <TextareaField
              form={form}
              name={`notes.${number}`}
              label={`Note on item ${number} (optional)`}
              rows={5}
            />
          </section>
        ))}
        <Button preventDoubleClick>Save the draft</Button>
      </Form>
    </Page>
  )
}
