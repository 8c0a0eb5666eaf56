import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { closeCycle } from '../../commands/close-cycle.ts'
import { optionalText } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onCycle } from '../../web/on-cycle.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onCycle('close-cycle')

export const loader = guarded(gate, ({ subject: { ref, name } }) => ({ ref, name }))

const Closing = z.object({ reason: optionalText('reason', 1000) })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Closing)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(closeCycle, { cycle: ref, reason: read.value.reason ?? '' })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'reason'))
    : doneAt(pathTo('cycle', ref), done)
})

export default function CloseCycle() {
  const { ref, name } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Close ${ref} ${name}`} form={form} back={{ href: pathTo('cycle', ref) }}>
      <p className="govuk-body">
        Nobody is reminded of it from then on, and no silence is told to executive leads. It cannot be opened
        again.
      </p>
      <Form>
        <TextareaField form={form} name="reason" label="Why it is closed (optional)" labelSize="s" rows={3} />
        <Button variant="warning" preventDoubleClick>
          Close the cycle
        </Button>
      </Form>
    </Page>
  )
}
