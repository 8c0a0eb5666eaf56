import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askLaterDate } from '../../commands/ask-later-date.ts'
import { day, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { DueDates } from './due-dates.tsx'

const gate = onAction('ask-later-date')

export const loader = guarded(gate, ({ subject: { ref, title, due, originalDue, revisions } }) => ({
  ref,
  title,
  dates: { due, originalDue, revisions },
}))

const Asked = z.object({ to: day('Later due date'), reason: text('why a later date is needed') })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Asked)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(askLaterDate, { action: ref, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'to')) : doneAt(`/actions/${ref}`, done)
})

export default function LaterDate() {
  const { ref, title, dates } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Ask for a later date: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <p className="govuk-body">
        Somebody else grants or refuses it. Until then the due date stays as it is.
      </p>
      <DueDates {...dates} />
      <Form>
        <DateField
          form={form}
          name="to"
          legend="Later due date"
          legendSize="s"
          hint="For example, 30 11 2026"
        />
        <TextareaField
          form={form}
          name="reason"
          label="Why it is needed"
          labelSize="s"
          hint="What stood in the way, and what makes the later date sure"
        />
        <Button preventDoubleClick>Ask for this date</Button>
      </Form>
    </Page>
  )
}
