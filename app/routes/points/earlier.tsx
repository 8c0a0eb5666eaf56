import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { tracePoint } from '../../commands/trace-point.ts'
import { PointRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPoint } from '../../web/on-inspection.ts'
import { useForm } from '../../web/use-form.ts'
import { earlierPoints } from '../../../db/read/points.ts'

const gate = onPoint('trace-point')

export const loader = guarded(gate, ({ subject: { ref, is, earlier, of }, edition: { db } }) => ({
  ref,
  text: is.text,
  earlier: earlierPoints(db, of.began),
  standing: { earlier: earlier ?? 'none' },
}))

const Traced = z.object({
  earlier: z.union([z.literal('none'), PointRef], 'Choose the earlier point, or that there is none'),
})

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Traced)
  if ('form' in read) return refuse(read.form)
  const { earlier } = read.value
  const done = carryOut(tracePoint, { point: ref, earlier: earlier === 'none' ? null : earlier })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'earlier')) : doneAt(`/points/${ref}`, done)
})

export default function EarlierPoint() {
  const { ref, text, earlier, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Trace ${ref} to an earlier point`} form={form} back={{ href: `/points/${ref}` }}>
      <Quotation>{text}</Quotation>
      {earlier.length === 0 ? (
        <p className="govuk-body">
          No earlier inspection has been published here, so there is nothing to trace it to.
        </p>
      ) : (
        <Form>
          <RadiosField
            form={form}
            name="earlier"
            legend="Which earlier point did Ofsted make again?"
            items={[
              ...earlier.map(point => ({ value: point.ref, text: point.ref, hint: point.text })),
              { divider: 'or' },
              { value: 'none', text: 'None: this is new' },
            ]}
          />
          <Button>Save</Button>
        </Form>
      )}
    </Page>
  )
}
