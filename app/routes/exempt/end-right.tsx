import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { endExemptRight } from '../../commands/end-exempt-right.ts'
import { text } from '../../domain/form.ts'
import { MatterRef, PersonId } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import type { Edition } from '../../../db/editions.ts'
import { exemptRightsTo } from '../../../db/read/exempt-matters.ts'

const params = z.object({ ref: MatterRef, person: PersonId })
const gate = {
  deed: 'end-exempt-right',
  params,
  on: ({ db }: Edition, { ref, person }: z.infer<typeof params>) =>
    exemptRightsTo(db, ref)
      .filter(right => right.person === person && !right.ended)
      .map(right => ({ ...right, matter: ref, hidden: true as const }))[0],
} as const

export const loader = guarded(gate, ({ params: { ref }, subject: { name } }) => ({ ref, name }))

const Ending = z.object({ reason: text('why the right ends') })

export const action = guarded(gate, async ({ request, params: { ref, person }, carryOut }) => {
  const read = readForm(await request.formData(), Ending)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(endExemptRight, { matter: ref, person, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'reason')) : doneAt(`/exempt/${ref}`, done)
})

export default function EndRight() {
  const { ref, name } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`End the right of ${name} to read ${ref}`} form={form} back={{ href: `/exempt/${ref}` }}>
      <Form>
        <TextareaField form={form} name="reason" label="Why it ends" rows={3} />
        <Button preventDoubleClick>End the right</Button>
      </Form>
    </Page>
  )
}
