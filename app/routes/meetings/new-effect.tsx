import { useLoaderData } from '@remix-run/react'
import { recordResolution } from '../../commands/record-resolution.ts'
import { lettered } from '../../domain/reference.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { typedList, typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onEffect } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { awaitingApproval } from '../../../db/read/claims.ts'
import { inExemptSession } from '../../../db/read/exempt-sessions.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { choicesFor } from './effects/choices-for.ts'
import { Does, doesWords } from './effects/does.ts'
import { drawnOf } from './effects/drawn-claim.ts'
import { EffectFields } from './effects/effect-fields.tsx'
import { placeOf, resolutionForm } from './effects/resolution-form.ts'
import { VotesFields } from './effects/votes-fields.tsx'
import { meetingTitle } from './meeting-title.ts'

const gate = onEffect('record-resolution', Does)

export const loader = guarded(gate, ({ subject, params: { does }, person, edition, today }) => {
  const { db, through } = edition
  const { meeting, item, title } = subject
  return {
    does: doesWords[does].text,
    meeting: meetingTitle(meeting),
    item: `${String(item)}. ${title}`,
    letter: lettered(meeting.resolutions),
    back: `/meetings/${meeting.ref}/items/${String(item)}/resolutions/new`,
    inExemptSession: inExemptSession(db, meeting.ref),
    choices: choicesFor(db, subject, does, { clerk: person.id, today }),
    standing: { seen: String(through), saw: awaitingApproval(db).map(drawnOf) },
  }
})

export const action = guarded(gate, async ({ request, params, edition, carryOut }) => {
  const { ref, item, does } = params
  const read = readForm(await request.formData(), resolutionForm(does))
  const typed = 'form' in read ? read.form.typed : read.typed
  if (typed['another'] === 'yes') return { typed, problems: [] }
  if ('form' in read) return refuse(read.form)
  const done = carryOut(recordResolution, { meeting: ref, item, ...read.value })
  if (!isRefusal(done)) return doneAt(`/meetings/${ref}`, done)
  const form = refusedChange(typed, done, placeOf(done), edition, aboutWhich(done, ref))
  // What it is told has changed, the form now shows as it is; until then it keeps what it was drawn with.
  const drawn = done.refused === 'changed-since' && { saw: awaitingApproval(edition.db).map(drawnOf) }
  return refuse({ ...form, typed: { ...form.typed, ...drawn } })
})

const aboutWhich = ({ facts }: Refusal, meeting: string) =>
  facts?.action === undefined
    ? { kind: 'meeting' as const, ref: meeting }
    : { kind: 'action' as const, ref: facts.action }

export default function NewEffect() {
  const { does, meeting, item, letter, back, inExemptSession, choices, standing } =
    useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`${does}: resolution (${letter}) of ${meeting}`}
      caption={item}
      form={form}
      back={{ href: back, text: 'Back to what it does' }}
    >
      <ChangedSince />
      {inExemptSession && (
        <WarningText>
          The public is out of the room, but what is resolved is public. Write the words so that nothing
          exempt can be told from them, and record that apart, on the page of the meeting.
        </WarningText>
      )}
      <Form seen={typedText(form, 'seen')}>
        {typedList(form, 'saw').map(drawn => (
          <input key={drawn} type="hidden" name="saw" value={drawn} />
        ))}
        <TextareaField
          form={form}
          name="words"
          label={`Exact words of resolution (${letter})`}
          hint="As minuted: they are shown and kept to the letter"
          rows={5}
        />
        <EffectFields form={form} choices={choices} />
        <VotesFields form={form} />
        <Button preventDoubleClick>Record the resolution</Button>
      </Form>
    </Page>
  )
}
