import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { confirmResolution } from '../../commands/confirm-resolution.ts'
import { seen, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onResolution } from '../../web/on-resolution.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { meetingTitle } from './meeting-title.ts'

const gate = onResolution('confirm-resolution')

export const loader = guarded(gate, ({ subject: { meeting, resolution }, edition: { through } }) => ({
  ref: meeting.ref,
  meeting: meetingTitle(meeting),
  letter: resolution.letter,
  words: resolution.words,
  standing: { seen: String(through) },
}))

const Confirmed = z.object({ seen, chair: text('who took the chair', 200) })

export const action = guarded(gate, async ({ request, params: { ref, letter }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Confirmed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(confirmResolution, { meeting: ref, letter, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'chair', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}`, done)
})

export default function ConfirmResolution() {
  const { ref, meeting, letter, words, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`The chair confirms resolution (${letter}) of ${meeting}`}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <ChangedSince />
      <InsetText>
        <Prose text={words} />
      </InsetText>
      <Form seen={typedText(form, 'seen')}>
        <TextField form={form} name="chair" label="Who took the chair and confirms these words" />
        <Button preventDoubleClick>Record the confirmation</Button>
      </Form>
    </Page>
  )
}
