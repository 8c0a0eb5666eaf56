import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { rewordResolution } from '../../commands/reword-resolution.ts'
import { seen, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onResolution } from '../../web/on-resolution.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { meetingTitle } from './meeting-title.ts'

const gate = onResolution('record-resolution')

export const loader = guarded(gate, ({ subject: { meeting, resolution }, edition: { through } }) => ({
  ref: meeting.ref,
  meeting: meetingTitle(meeting),
  letter: resolution.letter,
  standing: { seen: String(through), words: resolution.words },
}))

const Reworded = z.object({ seen, words: text('the exact words of the resolution') })

export const action = guarded(gate, async ({ request, params: { ref, letter }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Reworded)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(rewordResolution, { meeting: ref, letter, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'words', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}`, done)
})

export default function ResolutionWords() {
  const { ref, meeting, letter, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`Correct the words of resolution (${letter}): ${meeting}`}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <TextareaField
          form={form}
          name="words"
          label={`Exact words of resolution (${letter})`}
          hint="As minuted. What it does stays as it was recorded; the words it had stay in the history"
          rows={5}
        />
        <Button preventDoubleClick>Correct the words</Button>
      </Form>
    </Page>
  )
}
