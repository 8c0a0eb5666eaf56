import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { retireMeasure } from '../../commands/retire-measure.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onKeptMeasure } from '../../web/on-measure.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onKeptMeasure('keep-measure')

export const loader = guarded(gate, ({ subject: { ref, name } }) => ({ ref, name }))

const Retirement = z.object({ reason: text('why it is retired') })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Retirement)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(retireMeasure, { measure: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'reason'))
    : doneAt(pathTo('measure', ref), done)
})

export default function RetireMeasure() {
  const { ref, name } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Retire ${name}`} caption={ref} form={form} back={{ href: pathTo('measure', ref) }}>
      <p className="govuk-body">
        Its figures stay readable. No more can be recorded, and it is not asked for any more.
      </p>
      <Form>
        <TextareaField form={form} name="reason" label="Why it is retired" labelSize="s" rows={3} />
        <Button preventDoubleClick>Retire the measure</Button>
      </Form>
    </Page>
  )
}
