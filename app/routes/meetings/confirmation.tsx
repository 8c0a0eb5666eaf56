import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { confirmResolution } from '../../commands/confirm-resolution.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onResolution } from '../../web/on-resolution.ts'
import { useForm } from '../../web/use-form.ts'
import { meetingTitle } from './meeting-title.ts'

const gate = onResolution('confirm-resolution')

export const loader = guarded(gate, ({ subject: { meeting, resolution } }) => ({
  ref: meeting.ref,
  meeting: meetingTitle(meeting),
  letter: resolution.letter,
  words: resolution.words,
}))

const Confirmed = z.object({ chair: text('who took the chair', 200) })

export const action = guarded(gate, async ({ request, params: { ref, letter }, carryOut }) => {
  const read = readForm(await request.formData(), Confirmed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(confirmResolution, { meeting: ref, letter, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'chair')) : doneAt(`/meetings/${ref}`, done)
})

export default function ConfirmResolution() {
  const { ref, meeting, letter, words } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`The chair confirms resolution (${letter}) of ${meeting}`}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <InsetText>
        <Prose text={words} />
      </InsetText>
      <Form>
        <TextField form={form} name="chair" label="Who took the chair and confirms these words" />
        <Button preventDoubleClick>Record the confirmation</Button>
      </Form>
    </Page>
  )
}
