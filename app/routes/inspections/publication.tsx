import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { publishInspection } from '../../commands/publish-inspection.ts'
import { day } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onInspection } from '../../web/on-inspection.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onInspection('publish-inspection')

export const loader = guarded(gate, ({ subject: { ref, embargoed } }) => ({ ref, embargoed }))

const Publication = z.object({ on: day('Date Ofsted published it') })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Publication)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(publishInspection, { inspection: ref, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'on')) : doneAt(`/inspections/${ref}`, done)
})

export default function RecordPublication() {
  const { ref, embargoed } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Record the publication of ${ref}`} form={form} back={{ href: `/inspections/${ref}` }}>
      {embargoed && (
        <WarningText>
          This lifts the embargo: everyone who may sign in will be able to read its findings, its improvement
          points and the actions planned for them.
        </WarningText>
      )}
      <Form>
        <DateField form={form} name="on" legend="Date Ofsted published it" />
        <Button>Record the publication</Button>
      </Form>
    </Page>
  )
}
