import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { writeAuditNote } from '../../commands/write-audit-note.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAudited } from '../../web/on-audit.ts'
import { useForm } from '../../web/use-form.ts'
import { pathToAudited } from './about-link.tsx'

const gate = onAudited('keep-audit')

export const loader = guarded(gate, ({ params, subject: { title } }) => ({ about: params, title }))

const Note = z.object({ text: text('the note') })

export const action = guarded(gate, async ({ request, params: about, carryOut }) => {
  const read = readForm(await request.formData(), Note)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(writeAuditNote, { about, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'text')) : doneAt(pathToAudited(about), done)
})

export default function NewNote() {
  const { about, title } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Write an audit note about ${about.ref}`}
      caption={title}
      form={form}
      back={{ href: pathToAudited(about) }}
    >
      <Form>
        <TextareaField
          form={form}
          name="text"
          label="The note"
          hint="Everybody who signs in can read it, boards too; the public never does. Nobody can alter it later"
          rows={6}
        />
        <Button preventDoubleClick>Write the note</Button>
      </Form>
    </Page>
  )
}
