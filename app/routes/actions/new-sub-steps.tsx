import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { addSubSteps } from '../../commands/add-sub-steps.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { lines } from './lines.ts'

const gate = onAction('work-sub-steps')

export const loader = guarded(gate, ({ subject: { ref, title } }) => ({ ref, title }))

const NewSubSteps = z.object({ texts: lines('the sub-steps') })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), NewSubSteps)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(addSubSteps, { action: ref, texts: read.value.texts })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'texts')) : doneAt(`/actions/${ref}`, done)
})

export default function AddSubSteps() {
  const { ref, title } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Add sub-steps: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <Form>
        <TextareaField form={form} name="texts" label="Sub-steps" hint="One a line" rows={6} />
        <Button preventDoubleClick>Add these sub-steps</Button>
      </Form>
    </Page>
  )
}
