import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeInspection } from '../../commands/change-inspection.ts'
import { seen, text } from '../../domain/form.ts'
import { frameworkFor } from '../../domain/framework.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onInspection } from '../../web/on-inspection.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { drawnFramework, otherFramework } from './drawn-framework.ts'
import { FactFields } from './fact-fields.tsx'
import { factFields, judgementFields, typedFacts } from './inspection-form.ts'
import { JudgementFields } from './judgement-fields.tsx'

const gate = onInspection('change-inspection')

export const loader = guarded(gate, ({ subject: { ref, is }, edition: { through } }) => ({
  ref,
  standing: { ...typedFacts(is), seen: String(through) },
}))

const Change = z.object({
  ...factFields,
  ...judgementFields,
  framework: z.string().optional(),
  reason: text('why you are changing it'),
  seen,
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Change)
  if ('form' in read) return refuse(read.form)
  const problems = otherFramework(read.value)
  if (problems.length > 0) return refuse({ typed: read.typed, problems })

  const { framework: _, judgements, ...order } = read.value
  const graded = frameworkFor(order.kind, order.began) !== undefined
  const change = { ...order, inspection: ref, judgements: graded ? judgements : [] }
  const done = carryOut(changeInspection, change)
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, '', edition, { kind: 'inspection', ref }))
    : doneAt(`/inspections/${ref}`, done)
})

export default function EditInspection() {
  const { ref, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  const framework = drawnFramework(form)
  return (
    <Page title={`Change inspection ${ref}`} form={form} back={{ href: `/inspections/${ref}` }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <FactFields form={form} />
        {framework && <JudgementFields form={form} framework={framework} />}
        <TextareaField form={form} name="reason" label="Why you are changing it" rows={3} />
        <Button>Save the change</Button>
      </Form>
    </Page>
  )
}
