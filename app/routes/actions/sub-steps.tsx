import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { tickSubSteps } from '../../commands/tick-sub-steps.ts'
import { seen, ticked } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { subStepsOf } from '../../../db/read/action-parts.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'

const gate = onAction('work-sub-steps')

export const loader = guarded(gate, ({ subject: { ref, title }, edition: { db, through } }) => {
  const subSteps = subStepsOf(db, ref)
  const done = subSteps.filter(({ done }) => done).map(({ subStep }) => String(subStep))
  return { ref, title, subSteps, standing: { done, seen: String(through) } }
})

const Ticked = z.object({
  seen,
  done: ticked(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .transform(Number),
  ),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Ticked)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(tickSubSteps, { action: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'done', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function SubSteps() {
  const { ref, title, subSteps, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Sub-steps of ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <CheckboxesField
          form={form}
          name="done"
          legend="Which are done"
          legendSize="m"
          items={subSteps.map(({ subStep, text }) => ({ value: String(subStep), text }))}
        />
        <Button preventDoubleClick>Save what is done</Button>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={`/actions/${ref}/sub-steps/new`}>
          Add sub-steps
        </a>
      </p>
    </Page>
  )
}
