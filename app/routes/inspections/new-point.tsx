import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordPoint } from '../../commands/record-point.ts'
import { PointRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onInspection } from '../../web/on-inspection.ts'
import { useForm } from '../../web/use-form.ts'
import { pointsOf } from '../../../db/read/points.ts'
import { PointFields } from '../points/point-fields.tsx'
import { Point, pointFrom } from '../points/point-form.ts'

const gate = onInspection('record-point')

export const loader = guarded(gate, ({ subject: { ref }, edition: { db } }) => ({
  ref,
  parents: pointsOf(db, ref)
    .filter(({ parent }) => parent === null)
    .map(point => ({ value: point.ref, text: `${point.ref} ${point.is.text}` })),
}))

const NewPoint = Point.and(z.object({ parent: PointRef.optional() }))

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), NewPoint)
  if ('form' in read) return refuse(read.form)
  const { parent, ...fields } = read.value
  const order = { inspection: ref, parent: parent ?? null, is: pointFrom(fields) }
  const done = carryOut(recordPoint, order)
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'text')) : doneAt(`/inspections/${ref}`, done)
})

export default function AddPoint() {
  const { ref, parents } = useLoaderData<typeof loader>()
  const form = useForm({ kind: 'improvement' })
  return (
    <Page title={`Add an improvement point to ${ref}`} form={form} back={{ href: `/inspections/${ref}` }}>
      <Form>
        <PointFields form={form} />
        {parents.length > 0 && (
          <SelectField
            form={form}
            name="parent"
            label="Sub-point of (optional)"
            items={[{ value: '', text: 'No: it is a point of its own' }, ...parents]}
          />
        )}
        <Button>Add the point</Button>
      </Form>
    </Page>
  )
}
