import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { releaseExemptMatter } from '../../commands/release-exempt-matter.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMatter } from '../../web/on-matter.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onMatter('release-exempt-matter')

export const loader = guarded(gate, ({ subject: { ref, aboutRef } }) => ({ ref, about: aboutRef }))

const Release = z.object({ reason: text('why it is exempt no more') })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Release)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(releaseExemptMatter, { matter: ref, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'reason')) : doneAt(`/exempt/${ref}`, done)
})

export default function ReleaseMatter() {
  const { ref, about } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Release ${ref}`} form={form} back={{ href: `/exempt/${ref}` }}>
      <WarningText>
        From then on everybody who reads {about} reads what was withheld. This cannot be undone.
      </WarningText>
      <Form>
        <TextareaField form={form} name="reason" label="Why it is exempt no more" rows={3} />
        <Button preventDoubleClick>Release it</Button>
      </Form>
    </Page>
  )
}
