import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { correctPoint } from '../../commands/correct-point.ts'
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
import { onPoint } from '../../web/on-inspection.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { PointFields } from './point-fields.tsx'
import { Point, pointFrom, typedPoint } from './point-form.ts'

const gate = onPoint('correct-point')

export const loader = guarded(gate, ({ subject: { ref, is }, edition: { through } }) => ({
  ref,
  standing: { ...typedPoint(is), seen: String(through) },
}))

const Correction = Point.and(z.object({ reason: text('why you are correcting it'), seen }))

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Correction)
  if ('form' in read) return refuse(read.form)
  const { reason, seen, ...fields } = read.value
  const done = carryOut(correctPoint, { point: ref, is: pointFrom(fields), reason, seen })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, '', edition, { kind: 'point', ref }))
    : doneAt(`/points/${ref}`, done)
})

export default function EditPoint() {
  const { ref, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Correct improvement point ${ref}`} form={form} back={{ href: `/points/${ref}` }}>
      <p className="govuk-body">
        These are Ofsted’s words. Correct them only where they were taken over wrongly; how they stood before
        stays in history.
      </p>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <PointFields form={form} />
        <TextareaField form={form} name="reason" label="Why you are correcting it" rows={3} />
        <Button>Save the correction</Button>
      </Form>
    </Page>
  )
}
